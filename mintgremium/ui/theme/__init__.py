"""Colours, fonts, measures and icons: everything a widget needs to know about its looks."""

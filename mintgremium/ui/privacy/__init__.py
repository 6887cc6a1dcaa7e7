"""The care of personal data: who must be asked, what is stored, what is erased."""

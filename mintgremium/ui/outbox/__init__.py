"""The place of the outbox, and all that the window says about mails that leave."""

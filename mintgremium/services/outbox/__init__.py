"""The outbox: mails that leave by SMTP, each known as sent, not sent or unclear."""

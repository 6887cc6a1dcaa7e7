"""The mail account of this machine, as the settings describe it; its password is not among them."""

from mintgremium.core.mail_addresses import is_mail_address
from mintgremium.runtime.mail_account import MailAccount, Security
from mintgremium.runtime.settings import Settings


def account_of(settings: Settings) -> MailAccount | None:
    """Return the account; None while host or sender address are missing."""
    host, sender = settings.text("mail_host").strip(), settings.text("mail_sender").strip()
    if not host or not is_mail_address(sender):
        return None
    return MailAccount(
        host=host,
        port=settings.number("mail_port"),
        security=Security(settings.text("mail_security")),
        user=settings.text("mail_user").strip(),
        sender=sender,
        timeout=float(settings.number("mail_timeout")),
    )

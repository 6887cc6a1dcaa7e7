"""The report on somebody's data as files: PDF for people, JSON for machines."""

from datetime import date

from mintgremium.core.moments import to_berlin
from mintgremium.documents.person_report import PaperEntry, PersonPaper
from mintgremium.documents.phrases import Phrases
from mintgremium.services.privacy.report import report_json
from mintgremium.services.privacy.rows import PersonReport, ReportEntry

DEFAULT_LANGUAGE = "de"


def report_files(
    report: PersonReport, language: str = DEFAULT_LANGUAGE, *, sample: bool = False
) -> dict[str, bytes]:
    """Write the report; the keys are proposed file names."""
    from mintgremium.documents.pdf.person_report import person_report_pdf

    phrases = Phrases.load(language)
    stem = f"{phrases.text('person_report.title')} {report.subject.name}".replace("/", "-")
    paper = paper_of(report, phrases, sample=sample)
    return {
        f"{stem}.pdf": person_report_pdf(paper, phrases),
        f"{stem}.json": report_json(report).encode(),
    }


def paper_of(report: PersonReport, phrases: Phrases, *, sample: bool = False) -> PersonPaper:
    """Put a report into the words of its paper."""
    return PersonPaper(
        name=report.subject.name,
        addresses=report.subject.addresses,
        dated=to_berlin(report.made).date(),
        controller=report.controller,
        controller_mail=report.controller_mail,
        facts=tuple(_facts(report, phrases)),
        sections=tuple(
            (section.kind, tuple(_entry(each) for each in section.entries))
            for section in report.sections
        ),
        log=tuple(
            (to_berlin(each.happened).date(), _step(each.step, phrases), each.author)
            for each in report.log
        ),
        recipients=report.recipients,
        backups_until=report.backups_until,
        is_empty=report.is_empty,
        sample=sample,
    )


def _facts(report: PersonReport, phrases: Phrases) -> list[tuple[str, str]]:
    from mintgremium.documents.formatting import Formats

    formats = Formats(phrases)
    found = []
    for key, value in report.facts.items():
        said = value
        if key.endswith("_on"):
            said = formats.day(date.fromisoformat(value))
        elif key == "erasure":
            said = phrases.text(f"erasure_mode.{value}")
        found.append((key, said))
    return found


def _entry(entry: ReportEntry) -> PaperEntry:
    return PaperEntry(entry.day, entry.line, entry.excerpt, entry.ground.value)


def _step(key: str, phrases: Phrases) -> str:
    known = f"steps.{key}"
    return phrases.text(known if phrases.has(known) else "steps.other")

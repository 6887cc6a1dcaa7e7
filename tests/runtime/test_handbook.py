from mintgremium.runtime import handbook


def test_that_a_page_of_the_handbook_is_found_by_name() -> None:
    text = handbook.page("sitzungen").read_text(encoding="utf-8")
    assert text.startswith("# Sitzungen\n")


def test_that_an_unknown_page_leads_to_the_start() -> None:
    assert handbook.page("gibt-es-nicht") == handbook.page()
    assert handbook.page().read_text(encoding="utf-8").startswith("# Handbuch\n")

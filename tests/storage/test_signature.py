from mintgremium.core.vocabulary import OrganizationKind
from mintgremium.models import Organization
from mintgremium.storage.unit_of_work import author
from mintgremium.storage.workspace import create_workspace


def test_that_steps_bear_the_name_the_user_has_chosen(tmp_path):
    workspace = create_workspace(tmp_path / "gremien.mintgremium")
    workspace.sign_as("Anna Beispiel")
    with workspace.work.write("save-organization", "X") as session:
        session.add(Organization(organization_kind=OrganizationKind.OTHER))
    signed, created = workspace.history.steps(2)
    assert (signed.author, created.author) == ("Anna Beispiel", author())
    workspace.close()

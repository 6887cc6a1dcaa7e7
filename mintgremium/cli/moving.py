"""Tell what a change of date entails."""

from typing import TYPE_CHECKING, Any

from mintgremium.cli.call import Call

if TYPE_CHECKING:
    from mintgremium.services.meetings.rows import MovePlan


def plan_as_json(call: Call, plan: "MovePlan") -> dict[str, Any]:
    """Return the plan for scripts."""
    return {
        "id": str(plan.meeting_id),
        "reference": plan.reference,
        "old_start": plan.old_start.iso(),
        "old_end": plan.old_end,
        "new_start": plan.new_start.iso(),
        "new_end": plan.new_end,
        "deadlines": [
            {"what": each.deadline, "old": each.old, "new": each.new, "late": each.late}
            for each in plan.deadlines
        ],
        "informed": [
            {"name": each.name, "address": each.address, "seat": each.seat}
            for each in plan.informed
        ],
        "old_sequence": plan.old_sequence,
        "new_sequence": plan.new_sequence,
        "order": [
            {
                "reference": each.reference,
                "committees": each.committees,
                "date": each.day,
                "was_before": each.was_before,
            }
            for each in plan.overtaken
        ],
        "warnings": [call.warning(each) for each in plan.warnings],
    }


def tell_plan(call: Call, plan: "MovePlan") -> None:
    """Write the plan for people."""
    call.line(
        call.say(
            "moved",
            reference=plan.reference,
            old=plan.old_start.iso(),
            new=plan.new_start.iso(),
        )
    )
    call.table(
        (call.word("deadline_kind", each.deadline), each.old, "→", each.new)
        for each in plan.deadlines
    )
    if plan.informed:
        call.line(call.say("to_inform", count=len(plan.informed)))
        call.table((each.seat, each.name, each.address) for each in plan.informed)
    for each in plan.overtaken:
        key = "order_was_before" if each.was_before else "order_was_after"
        call.note(
            call.say(key, reference=each.reference, committees=each.committees, date=each.day)
        )
    for warning in plan.warnings:
        call.note(call.warning(warning))

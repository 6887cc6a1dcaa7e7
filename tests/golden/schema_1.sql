PRAGMA user_version = 1;
CREATE TABLE action_item (
    meeting_id CHAR(32),
    agenda_item_id CHAR(32),
    title VARCHAR(500) NOT NULL,
    note TEXT NOT NULL,
    state VARCHAR(20) NOT NULL,
    due DATE,
    closed_on DATE,
    responsible_seat_id CHAR(32),
    responsible_person_id CHAR(32),
    responsible VARCHAR(200) NOT NULL,
    id CHAR(32) NOT NULL,
    version INTEGER NOT NULL,
    created VARCHAR(27) NOT NULL,
    modified VARCHAR(27) NOT NULL,
    CONSTRAINT pk_action_item PRIMARY KEY (id),
    CONSTRAINT fk_action_item_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE SET NULL,
    CONSTRAINT fk_action_item_agenda_item_id_agenda_item FOREIGN KEY(agenda_item_id) REFERENCES agenda_item (id) ON DELETE SET NULL,
    CONSTRAINT fk_action_item_responsible_seat_id_seat FOREIGN KEY(responsible_seat_id) REFERENCES seat (id),
    CONSTRAINT fk_action_item_responsible_person_id_person FOREIGN KEY(responsible_person_id) REFERENCES person (id)
);
INSERT INTO "action_item" VALUES ('d4c0140c598d4f09bffdda72c0635921', NULL, 'Raum buchen', '', 'open', '2027-04-01', NULL, NULL, NULL, '', '09d2c462f3584628b0d340a029d321e1', 1, '2026-11-26T01:41:38.706255Z', '2026-11-26T01:41:38.706258Z');
CREATE TABLE agenda_item (
    meeting_id CHAR(32) NOT NULL,
    parent_id CHAR(32),
    position INTEGER NOT NULL,
    number VARCHAR(40) NOT NULL,
    item_kind VARCHAR(20) NOT NULL,
    state VARCHAR(20) NOT NULL,
    name VARCHAR(500) NOT NULL,
    public BOOLEAN NOT NULL,
    minutes_allotted INTEGER,
    fixed_start VARCHAR(25),
    rapporteur_seat_id CHAR(32),
    rapporteur VARCHAR(200) NOT NULL,
    note TEXT NOT NULL,
    proposal TEXT NOT NULL,
    earlier JSON NOT NULL,
    text TEXT NOT NULL,
    result TEXT NOT NULL,
    id CHAR(32) NOT NULL,
    version INTEGER NOT NULL,
    created VARCHAR(27) NOT NULL,
    modified VARCHAR(27) NOT NULL,
    CONSTRAINT pk_agenda_item PRIMARY KEY (id),
    CONSTRAINT fk_agenda_item_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE,
    CONSTRAINT fk_agenda_item_parent_id_agenda_item FOREIGN KEY(parent_id) REFERENCES agenda_item (id) ON DELETE CASCADE,
    CONSTRAINT fk_agenda_item_rapporteur_seat_id_seat FOREIGN KEY(rapporteur_seat_id) REFERENCES seat (id)
);
INSERT INTO "agenda_item" VALUES ('d4c0140c598d4f09bffdda72c0635921', NULL, 0, '', 'information', 'planned', 'Begrüßung', 1, NULL, NULL, NULL, '', '', '', '["a"]', '', '', 'c47209fa8ce84e9d84b32d6325376e32', 1, '2026-11-26T01:41:38.680994Z', '2026-11-26T01:41:38.681000Z');
INSERT INTO "agenda_item" VALUES ('d4c0140c598d4f09bffdda72c0635921', 'c47209fa8ce84e9d84b32d6325376e32', 0, '', 'information', 'planned', 'Vorstellung', 1, NULL, NULL, NULL, '', '', '', '[]', '', '', 'e79a4b5703af42fd9ff8732fc6ccdac9', 1, '2026-11-26T01:41:38.682170Z', '2026-11-26T01:41:38.682172Z');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES ('0001');
CREATE TABLE attachment (
    meeting_id CHAR(32) NOT NULL,
    agenda_item_id CHAR(32),
    name VARCHAR(300) NOT NULL,
    file_name VARCHAR(255) NOT NULL,
    mime_type VARCHAR(100) NOT NULL,
    size INTEGER NOT NULL,
    sha512 VARCHAR(128) NOT NULL,
    id CHAR(32) NOT NULL,
    version INTEGER NOT NULL,
    created VARCHAR(27) NOT NULL,
    modified VARCHAR(27) NOT NULL,
    CONSTRAINT pk_attachment PRIMARY KEY (id),
    CONSTRAINT fk_attachment_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE,
    CONSTRAINT fk_attachment_agenda_item_id_agenda_item FOREIGN KEY(agenda_item_id) REFERENCES agenda_item (id) ON DELETE SET NULL
);
INSERT INTO "attachment" VALUES ('d4c0140c598d4f09bffdda72c0635921', NULL, 'Anlage', 'a.txt', 'application/octet-stream', 7, 'be024e2715b21ef16744b4c96a954e632bfda830955bdec069278892233c89fd35af67faa6b854124059b9837ee227813087ea21398ffde6bca479af31d95189', 'ca8b1f2a0555420db17511d33e516180', 1, '2026-11-26T01:41:38.713811Z', '2026-11-26T01:41:38.713816Z');
CREATE TABLE attachment_content (
    sha512 VARCHAR(128) NOT NULL,
    content BLOB NOT NULL,
    CONSTRAINT pk_attachment_content PRIMARY KEY (sha512)
);
INSERT INTO "attachment_content" VALUES ('be024e2715b21ef16744b4c96a954e632bfda830955bdec069278892233c89fd35af67faa6b854124059b9837ee227813087ea21398ffde6bca479af31d95189', x'00496e68616c74');
CREATE TABLE attendance (
    meeting_id CHAR(32) NOT NULL,
    seat_id CHAR(32),
    person_id CHAR(32),
    name VARCHAR(200) NOT NULL,
    organization VARCHAR(300) NOT NULL,
    role VARCHAR(20) NOT NULL,
    mode VARCHAR(20) NOT NULL,
    state VARCHAR(20) NOT NULL,
    arrived VARCHAR(5) NOT NULL,
    "left" VARCHAR(5) NOT NULL,
    note TEXT NOT NULL,
    position INTEGER NOT NULL,
    id CHAR(32) NOT NULL,
    version INTEGER NOT NULL,
    created VARCHAR(27) NOT NULL,
    modified VARCHAR(27) NOT NULL,
    CONSTRAINT pk_attendance PRIMARY KEY (id),
    CONSTRAINT fk_attendance_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE,
    CONSTRAINT fk_attendance_seat_id_seat FOREIGN KEY(seat_id) REFERENCES seat (id),
    CONSTRAINT fk_attendance_person_id_person FOREIGN KEY(person_id) REFERENCES person (id)
);
INSERT INTO "attendance" VALUES ('d4c0140c598d4f09bffdda72c0635921', 'ec4d78dcf4d84146abed8f53dc3cf8df', 'a44d1791630f4727bc1c9a5158d3a778', '', '', 'member', 'presence', 'expected', '', '', '', 0, 'bb24f48977074c698d7dcf9528876bb3', 1, '2026-11-26T01:41:38.692484Z', '2026-11-26T01:41:38.692492Z');
CREATE TABLE calendar_layer (
    name VARCHAR(200) NOT NULL,
    weight VARCHAR(20) NOT NULL,
    colour VARCHAR(20) NOT NULL,
    visible BOOLEAN NOT NULL,
    source TEXT NOT NULL,
    file TEXT NOT NULL,
    refreshed VARCHAR(27),
    position INTEGER NOT NULL,
    note TEXT NOT NULL,
    id CHAR(32) NOT NULL,
    version INTEGER NOT NULL,
    created VARCHAR(27) NOT NULL,
    modified VARCHAR(27) NOT NULL,
    CONSTRAINT pk_calendar_layer PRIMARY KEY (id),
    CONSTRAINT uq_calendar_layer_name UNIQUE (name)
);
INSERT INTO "calendar_layer" VALUES ('Sitzungswochen', 'light', 'blue', 1, '', '', NULL, 0, '', 'e99ab7ae9d62409bb8761afeb7a9d2c5', 1, '2026-11-26T01:41:38.729013Z', '2026-11-26T01:41:38.729014Z');
CREATE TABLE committee (
    name VARCHAR(200) NOT NULL,
    short_name VARCHAR(20) NOT NULL,
    nature VARCHAR(20) NOT NULL,
    purpose TEXT NOT NULL,
    rhythm VARCHAR(200) NOT NULL,
    convenor VARCHAR(200) NOT NULL,
    organizer_name VARCHAR(200) NOT NULL,
    organizer_email VARCHAR(254) NOT NULL,
    letterhead TEXT NOT NULL,
    start_time VARCHAR(5) NOT NULL,
    duration_minutes INTEGER NOT NULL,
    usual_city VARCHAR(100) NOT NULL,
    html_mail BOOLEAN NOT NULL,
    open_list BOOLEAN NOT NULL,
    position INTEGER NOT NULL,
    note TEXT NOT NULL,
    id CHAR(32) NOT NULL,
    version INTEGER NOT NULL,
    created VARCHAR(27) NOT NULL,
    modified VARCHAR(27) NOT NULL,
    CONSTRAINT pk_committee PRIMARY KEY (id),
    CONSTRAINT uq_committee_short_name UNIQUE (short_name)
);
INSERT INTO "committee" VALUES ('Round Table', 'LRT', 'other', '', '', '', '', '', '', '11:00', 300, '', 1, 0, 0, '', 'eab4b1197bcb45b29118a13f59367615', 1, '2026-11-26T01:41:38.634197Z', '2026-11-26T01:41:38.634199Z');
CREATE TABLE committee_role (
    committee_id CHAR(32) NOT NULL,
    person_id CHAR(32) NOT NULL,
    role VARCHAR(20) NOT NULL,
    seat_id CHAR(32),
    organization_id CHAR(32),
    start_date DATE,
    end_date DATE,
    note TEXT NOT NULL,
    id CHAR(32) NOT NULL,
    version INTEGER NOT NULL,
    created VARCHAR(27) NOT NULL,
    modified VARCHAR(27) NOT NULL,
    CONSTRAINT pk_committee_role PRIMARY KEY (id),
    CONSTRAINT fk_committee_role_committee_id_committee FOREIGN KEY(committee_id) REFERENCES committee (id) ON DELETE CASCADE,
    CONSTRAINT fk_committee_role_person_id_person FOREIGN KEY(person_id) REFERENCES person (id),
    CONSTRAINT fk_committee_role_seat_id_seat FOREIGN KEY(seat_id) REFERENCES seat (id),
    CONSTRAINT fk_committee_role_organization_id_organization FOREIGN KEY(organization_id) REFERENCES organization (id)
);
INSERT INTO "committee_role" VALUES ('eab4b1197bcb45b29118a13f59367615', 'a44d1791630f4727bc1c9a5158d3a778', 'chair', 'ec4d78dcf4d84146abed8f53dc3cf8df', NULL, NULL, NULL, '', '614c3c7edab6470787a6b5b79b356850', 1, '2026-11-26T01:41:38.916974Z', '2026-11-26T01:41:38.916976Z');
CREATE TABLE committee_rule (
    committee_id CHAR(32) NOT NULL,
    rhythm VARCHAR(20) NOT NULL,
    rhythm_count INTEGER NOT NULL,
    rhythm_week INTEGER NOT NULL,
    rhythm_weekday INTEGER NOT NULL,
    rhythm_months JSON NOT NULL,
    calls_between BOOLEAN NOT NULL,
    quorum VARCHAR(20) NOT NULL,
    quorum_count INTEGER NOT NULL,
    majority VARCHAR(20) NOT NULL,
    majority_count INTEGER NOT NULL,
    numbering VARCHAR(20) NOT NULL,
    source TEXT NOT NULL,
    start_date DATE,
    end_date DATE,
    id CHAR(32) NOT NULL,
    version INTEGER NOT NULL,
    created VARCHAR(27) NOT NULL,
    modified VARCHAR(27) NOT NULL,
    CONSTRAINT pk_committee_rule PRIMARY KEY (id),
    CONSTRAINT fk_committee_rule_committee_id_committee FOREIGN KEY(committee_id) REFERENCES committee (id) ON DELETE CASCADE
);
INSERT INTO "committee_rule" VALUES ('eab4b1197bcb45b29118a13f59367615', 'none', 1, 1, 0, '["3", "9"]', 0, 'more_than_half', 0, 'simple', 0, 'running', '', NULL, NULL, '882ab348299d464c9851349ea9d4f9fd', 1, '2026-11-26T01:41:38.658284Z', '2026-11-26T01:41:38.658287Z');
CREATE TABLE deadline_rule (
    committee_id CHAR(32) NOT NULL,
    deadline VARCHAR(20) NOT NULL,
    offset_days INTEGER NOT NULL,
    anchor_committee_id CHAR(32),
    shift VARCHAR(20) NOT NULL,
    shift_holidays BOOLEAN NOT NULL,
    source TEXT NOT NULL,
    start_date DATE,
    end_date DATE,
    id CHAR(32) NOT NULL,
    version INTEGER NOT NULL,
    created VARCHAR(27) NOT NULL,
    modified VARCHAR(27) NOT NULL,
    CONSTRAINT pk_deadline_rule PRIMARY KEY (id),
    CONSTRAINT fk_deadline_rule_committee_id_committee FOREIGN KEY(committee_id) REFERENCES committee (id) ON DELETE CASCADE,
    CONSTRAINT fk_deadline_rule_anchor_committee_id_committee FOREIGN KEY(anchor_committee_id) REFERENCES committee (id)
);
INSERT INTO "deadline_rule" VALUES ('eab4b1197bcb45b29118a13f59367615', 'invitation', -28, NULL, 'none', 0, '', NULL, NULL, 'f64ce441906f4c1fa58c51fb7bba140b', 1, '2026-11-26T01:41:38.656645Z', '2026-11-26T01:41:38.656653Z');
CREATE TABLE dispatch (
    meeting_id CHAR(32) NOT NULL,
    dispatch_kind VARCHAR(20) NOT NULL,
    way VARCHAR(20) NOT NULL,
    sent_at VARCHAR(27) NOT NULL,
    sequence INTEGER NOT NULL,
    document_sha512 VARCHAR(128) NOT NULL,
    override_reason TEXT NOT NULL,
    overridden JSON NOT NULL,
    note TEXT NOT NULL,
    id CHAR(32) NOT NULL,
    version INTEGER NOT NULL,
    created VARCHAR(27) NOT NULL,
    modified VARCHAR(27) NOT NULL,
    CONSTRAINT pk_dispatch PRIMARY KEY (id),
    CONSTRAINT fk_dispatch_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE
);
INSERT INTO "dispatch" VALUES ('d4c0140c598d4f09bffdda72c0635921', 'invitation', 'files', '2027-01-04T09:30:00.000000Z', 0, '', '', '[]', '', '3f406040739242fea974971b6825bf39', 1, '2026-11-26T01:41:38.695639Z', '2026-11-26T01:41:38.695642Z');
CREATE TABLE dispatch_document (
    dispatch_id CHAR(32) NOT NULL,
    name VARCHAR(300) NOT NULL,
    media_type VARCHAR(100) NOT NULL,
    size INTEGER NOT NULL,
    sha512 VARCHAR(128) NOT NULL,
    id CHAR(32) NOT NULL,
    version INTEGER NOT NULL,
    created VARCHAR(27) NOT NULL,
    modified VARCHAR(27) NOT NULL,
    CONSTRAINT pk_dispatch_document PRIMARY KEY (id),
    CONSTRAINT fk_dispatch_document_dispatch_id_dispatch FOREIGN KEY(dispatch_id) REFERENCES dispatch (id) ON DELETE CASCADE
);
INSERT INTO "dispatch_document" VALUES ('3f406040739242fea974971b6825bf39', 'TO.pdf', 'application/pdf', 7, 'be024e2715b21ef16744b4c96a954e632bfda830955bdec069278892233c89fd35af67faa6b854124059b9837ee227813087ea21398ffde6bca479af31d95189', '4fde07c449e0420cb0db5a3ce463182a', 1, '2026-11-26T01:41:38.697990Z', '2026-11-26T01:41:38.697993Z');
CREATE TABLE dispatch_recipient (
    dispatch_id CHAR(32) NOT NULL,
    seat_id CHAR(32),
    person_id CHAR(32),
    name VARCHAR(200) NOT NULL,
    address VARCHAR(254) NOT NULL,
    result VARCHAR(20) NOT NULL,
    id CHAR(32) NOT NULL,
    version INTEGER NOT NULL,
    created VARCHAR(27) NOT NULL,
    modified VARCHAR(27) NOT NULL,
    CONSTRAINT pk_dispatch_recipient PRIMARY KEY (id),
    CONSTRAINT fk_dispatch_recipient_dispatch_id_dispatch FOREIGN KEY(dispatch_id) REFERENCES dispatch (id) ON DELETE CASCADE,
    CONSTRAINT fk_dispatch_recipient_seat_id_seat FOREIGN KEY(seat_id) REFERENCES seat (id),
    CONSTRAINT fk_dispatch_recipient_person_id_person FOREIGN KEY(person_id) REFERENCES person (id)
);
INSERT INTO "dispatch_recipient" VALUES ('3f406040739242fea974971b6825bf39', NULL, NULL, '', 'aenne@example.org', 'written', '4c8a4bbf4f00437b92457553f4b1580b', 1, '2026-11-26T01:41:38.696957Z', '2026-11-26T01:41:38.696960Z');
CREATE TABLE employment (
    person_id CHAR(32) NOT NULL,
    organization_id CHAR(32) NOT NULL,
    function VARCHAR(200) NOT NULL,
    start_date DATE,
    end_date DATE,
    id CHAR(32) NOT NULL,
    version INTEGER NOT NULL,
    created VARCHAR(27) NOT NULL,
    modified VARCHAR(27) NOT NULL,
    CONSTRAINT pk_employment PRIMARY KEY (id),
    CONSTRAINT fk_employment_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE,
    CONSTRAINT fk_employment_organization_id_organization FOREIGN KEY(organization_id) REFERENCES organization (id)
);
INSERT INTO "employment" VALUES ('a44d1791630f4727bc1c9a5158d3a778', 'a51c5006495244deba424f9548a60639', '', NULL, NULL, '1779100017044d70b7ca576d6ff59c9e', 1, '2026-11-26T01:41:38.633192Z', '2026-11-26T01:41:38.633195Z');
CREATE TABLE invitation (
    meeting_id CHAR(32) NOT NULL,
    seat_id CHAR(32),
    person_id CHAR(32),
    name VARCHAR(200) NOT NULL,
    address VARCHAR(254) NOT NULL,
    answer VARCHAR(20) NOT NULL,
    answered_at VARCHAR(27),
    comment TEXT NOT NULL,
    last_sequence INTEGER NOT NULL,
    answer_sequence INTEGER,
    answer_stamp VARCHAR(27),
    delegated_to VARCHAR(254) NOT NULL,
    delegated_from VARCHAR(254) NOT NULL,
    proposed_start VARCHAR(25),
    proposed_end VARCHAR(25),
    withdrawn_at VARCHAR(27),
    id CHAR(32) NOT NULL,
    version INTEGER NOT NULL,
    created VARCHAR(27) NOT NULL,
    modified VARCHAR(27) NOT NULL,
    CONSTRAINT pk_invitation PRIMARY KEY (id),
    CONSTRAINT fk_invitation_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE,
    CONSTRAINT fk_invitation_seat_id_seat FOREIGN KEY(seat_id) REFERENCES seat (id),
    CONSTRAINT fk_invitation_person_id_person FOREIGN KEY(person_id) REFERENCES person (id)
);
INSERT INTO "invitation" VALUES ('d4c0140c598d4f09bffdda72c0635921', 'ec4d78dcf4d84146abed8f53dc3cf8df', NULL, '', 'aenne@example.org', 'needs-action', NULL, '', 0, NULL, NULL, '', '', NULL, NULL, NULL, 'fb6209f1f93d4be79483ffb353114d0a', 1, '2026-11-26T01:41:38.694236Z', '2026-11-26T01:41:38.694240Z');
CREATE TABLE journal_entry (
    step INTEGER NOT NULL,
    kind VARCHAR(30) NOT NULL,
    record_id VARCHAR(32) NOT NULL,
    "before" TEXT,
    "after" TEXT,
    CONSTRAINT pk_journal_entry PRIMARY KEY (step, kind, record_id),
    CONSTRAINT fk_journal_entry_step_journal_step FOREIGN KEY(step) REFERENCES journal_step (number)
);
INSERT INTO "journal_entry" VALUES (2, 'land', 'dcc0ddb049934f22b8dee6b439bf651e', NULL, '{"code":"DE-BB","short_name":"BB","name":"Brandenburg","official_name":"Land","capital":"P","id":"dcc0ddb049934f22b8dee6b439bf651e","version":1,"created":"2026-11-26T01:41:38.561552Z","modified":"2026-11-26T01:41:38.561560Z"}');
INSERT INTO "journal_entry" VALUES (2, 'organization', 'a51c5006495244deba424f9548a60639', NULL, '{"organization_kind":"ministry","land_id":"dcc0ddb049934f22b8dee6b439bf651e","parent_id":null,"status":"active","status_since":null,"lead":1,"copied":0,"aliases":"[]","remit":"","mint_role":"","street":"","postal_code":"","city":"","email":"","phone":"","website":"","source":"","source_as_of":"","verified":0,"note":"","id":"a51c5006495244deba424f9548a60639","version":1,"created":"2026-11-26T01:41:38.571925Z","modified":"2026-11-26T01:41:38.571930Z"}');
INSERT INTO "journal_entry" VALUES (2, 'organization_name', '6d1ae5c55fb34dccb322b5e8877af7c1', NULL, '{"organization_id":"a51c5006495244deba424f9548a60639","name":"Ministerium für Beispiele","short_name":"","start_date":null,"end_date":null,"id":"6d1ae5c55fb34dccb322b5e8877af7c1","version":1,"created":"2026-11-26T01:41:38.573711Z","modified":"2026-11-26T01:41:38.573714Z"}');
INSERT INTO "journal_entry" VALUES (2, 'organization', 'e9bc01f6a54e451399541fca89b0bbab', NULL, '{"organization_kind":"ministry","land_id":null,"parent_id":null,"status":"active","status_since":null,"lead":0,"copied":0,"aliases":"[]","remit":"","mint_role":"","street":"","postal_code":"","city":"","email":"","phone":"","website":"","source":"","source_as_of":"","verified":0,"note":"","id":"e9bc01f6a54e451399541fca89b0bbab","version":1,"created":"2026-11-26T01:41:38.620995Z","modified":"2026-11-26T01:41:38.621005Z"}');
INSERT INTO "journal_entry" VALUES (2, 'organization_change', '1736ea1d5f284c57bae45d7221b49169', NULL, '{"original_id":"e9bc01f6a54e451399541fca89b0bbab","resulting_id":"a51c5006495244deba424f9548a60639","change":"succeeded","effective_on":"2026-01-01","note":"","id":"1736ea1d5f284c57bae45d7221b49169","version":1,"created":"2026-11-26T01:41:38.627649Z","modified":"2026-11-26T01:41:38.627654Z"}');
INSERT INTO "journal_entry" VALUES (2, 'person', 'a44d1791630f4727bc1c9a5158d3a778', NULL, '{"family_name":"Häßler","given_name":"Änne","form_of_address":"","title":"","affix":"","salutation":"","function":"","phone":"","source":"","legal_basis":"","confirmed_on":null,"asked_on":null,"left_on":null,"review_on":null,"erasure":"none","erasure_reason":"","kept_because":"","sample":1,"note":"","id":"a44d1791630f4727bc1c9a5158d3a778","version":1,"created":"2026-11-26T01:41:38.631093Z","modified":"2026-11-26T01:41:38.631098Z"}');
INSERT INTO "journal_entry" VALUES (2, 'person_email', 'ab109a72004b457880cc433f1f028186', NULL, '{"person_id":"a44d1791630f4727bc1c9a5158d3a778","address":"aenne@example.org","position":0,"id":"ab109a72004b457880cc433f1f028186","version":1,"created":"2026-11-26T01:41:38.632324Z","modified":"2026-11-26T01:41:38.632327Z"}');
INSERT INTO "journal_entry" VALUES (2, 'employment', '1779100017044d70b7ca576d6ff59c9e', NULL, '{"person_id":"a44d1791630f4727bc1c9a5158d3a778","organization_id":"a51c5006495244deba424f9548a60639","function":"","start_date":null,"end_date":null,"id":"1779100017044d70b7ca576d6ff59c9e","version":1,"created":"2026-11-26T01:41:38.633192Z","modified":"2026-11-26T01:41:38.633195Z"}');
INSERT INTO "journal_entry" VALUES (2, 'committee', 'eab4b1197bcb45b29118a13f59367615', NULL, '{"name":"Round Table","short_name":"LRT","nature":"other","purpose":"","rhythm":"","convenor":"","organizer_name":"","organizer_email":"","letterhead":"","start_time":"11:00","duration_minutes":300,"usual_city":"","html_mail":1,"open_list":0,"position":0,"note":"","id":"eab4b1197bcb45b29118a13f59367615","version":1,"created":"2026-11-26T01:41:38.634197Z","modified":"2026-11-26T01:41:38.634199Z"}');
INSERT INTO "journal_entry" VALUES (2, 'deadline_rule', 'f64ce441906f4c1fa58c51fb7bba140b', NULL, '{"committee_id":"eab4b1197bcb45b29118a13f59367615","deadline":"invitation","offset_days":-28,"anchor_committee_id":null,"shift":"none","shift_holidays":0,"source":"","start_date":null,"end_date":null,"id":"f64ce441906f4c1fa58c51fb7bba140b","version":1,"created":"2026-11-26T01:41:38.656645Z","modified":"2026-11-26T01:41:38.656653Z"}');
INSERT INTO "journal_entry" VALUES (2, 'committee_rule', '882ab348299d464c9851349ea9d4f9fd', NULL, '{"committee_id":"eab4b1197bcb45b29118a13f59367615","rhythm":"none","rhythm_count":1,"rhythm_week":1,"rhythm_weekday":0,"rhythm_months":"[\"3\", \"9\"]","calls_between":0,"quorum":"more_than_half","quorum_count":0,"majority":"simple","majority_count":0,"numbering":"running","source":"","start_date":null,"end_date":null,"id":"882ab348299d464c9851349ea9d4f9fd","version":1,"created":"2026-11-26T01:41:38.658284Z","modified":"2026-11-26T01:41:38.658287Z"}');
INSERT INTO "journal_entry" VALUES (2, 'seat', 'ec4d78dcf4d84146abed8f53dc3cf8df', NULL, '{"committee_id":"eab4b1197bcb45b29118a13f59367615","land_id":"dcc0ddb049934f22b8dee6b439bf651e","organization_id":null,"label":"","voting":1,"required":0,"weight":1,"position":0,"start_date":null,"end_date":null,"note":"","id":"ec4d78dcf4d84146abed8f53dc3cf8df","version":1,"created":"2026-11-26T01:41:38.668659Z","modified":"2026-11-26T01:41:38.668665Z"}');
INSERT INTO "journal_entry" VALUES (2, 'seat_bearer', '16cf816bbaff482e9f8399c7bfe405b5', NULL, '{"seat_id":"ec4d78dcf4d84146abed8f53dc3cf8df","organization_id":"e9bc01f6a54e451399541fca89b0bbab","end_date":"2025-12-31","id":"16cf816bbaff482e9f8399c7bfe405b5","version":1,"created":"2026-11-26T01:41:38.670244Z","modified":"2026-11-26T01:41:38.670249Z"}');
INSERT INTO "journal_entry" VALUES (2, 'membership', '863c2ba77dee491d8c3b6a826fc6678d', NULL, '{"seat_id":"ec4d78dcf4d84146abed8f53dc3cf8df","person_id":"a44d1791630f4727bc1c9a5158d3a778","role":"holder","rank":1,"start_date":"2026-01-01","end_date":null,"note":"","id":"863c2ba77dee491d8c3b6a826fc6678d","version":1,"created":"2026-11-26T01:41:38.671569Z","modified":"2026-11-26T01:41:38.671573Z"}');
INSERT INTO "journal_entry" VALUES (2, 'meeting', 'd4c0140c598d4f09bffdda72c0635921', NULL, '{"reference":"LRT-2027-1","name":"Erste","number":"","state":"planned","start":"2027-03-18T11:00+01:00","end":null,"first_day_end":"","last_day_start":"","precision":"minute","mode":"presence","location_name":"","street":"","postal_code":"","city":"","video_url":"","dial_in":"","host":"","note":"","source":"","source_label":"","source_as_of":"","remarks":"[]","lands_reported":null,"agenda_frozen":0,"uid":"u@x","sequence":0,"last_dtstamp":null,"cancel_reason":"","id":"d4c0140c598d4f09bffdda72c0635921","version":1,"created":"2026-11-26T01:41:38.673358Z","modified":"2026-11-26T01:41:38.673361Z"}');
INSERT INTO "journal_entry" VALUES (2, 'meeting_committee', '1fafc299041f44c6ade7469173277277', NULL, '{"meeting_id":"d4c0140c598d4f09bffdda72c0635921","committee_id":"eab4b1197bcb45b29118a13f59367615","position":0,"id":"1fafc299041f44c6ade7469173277277","version":1,"created":"2026-11-26T01:41:38.679011Z","modified":"2026-11-26T01:41:38.679019Z"}');
INSERT INTO "journal_entry" VALUES (2, 'agenda_item', 'c47209fa8ce84e9d84b32d6325376e32', NULL, '{"meeting_id":"d4c0140c598d4f09bffdda72c0635921","parent_id":null,"position":0,"number":"","item_kind":"information","state":"planned","name":"Begrüßung","public":1,"minutes_allotted":null,"fixed_start":null,"rapporteur_seat_id":null,"rapporteur":"","note":"","proposal":"","earlier":"[\"a\"]","text":"","result":"","id":"c47209fa8ce84e9d84b32d6325376e32","version":1,"created":"2026-11-26T01:41:38.680994Z","modified":"2026-11-26T01:41:38.681000Z"}');
INSERT INTO "journal_entry" VALUES (2, 'agenda_item', 'e79a4b5703af42fd9ff8732fc6ccdac9', NULL, '{"meeting_id":"d4c0140c598d4f09bffdda72c0635921","parent_id":"c47209fa8ce84e9d84b32d6325376e32","position":0,"number":"","item_kind":"information","state":"planned","name":"Vorstellung","public":1,"minutes_allotted":null,"fixed_start":null,"rapporteur_seat_id":null,"rapporteur":"","note":"","proposal":"","earlier":"[]","text":"","result":"","id":"e79a4b5703af42fd9ff8732fc6ccdac9","version":1,"created":"2026-11-26T01:41:38.682170Z","modified":"2026-11-26T01:41:38.682172Z"}');
INSERT INTO "journal_entry" VALUES (2, 'attendance', 'bb24f48977074c698d7dcf9528876bb3', NULL, '{"meeting_id":"d4c0140c598d4f09bffdda72c0635921","seat_id":"ec4d78dcf4d84146abed8f53dc3cf8df","person_id":"a44d1791630f4727bc1c9a5158d3a778","name":"","organization":"","role":"member","mode":"presence","state":"expected","arrived":"","left":"","note":"","position":0,"id":"bb24f48977074c698d7dcf9528876bb3","version":1,"created":"2026-11-26T01:41:38.692484Z","modified":"2026-11-26T01:41:38.692492Z"}');
INSERT INTO "journal_entry" VALUES (2, 'invitation', 'fb6209f1f93d4be79483ffb353114d0a', NULL, '{"meeting_id":"d4c0140c598d4f09bffdda72c0635921","seat_id":"ec4d78dcf4d84146abed8f53dc3cf8df","person_id":null,"name":"","address":"aenne@example.org","answer":"needs-action","answered_at":null,"comment":"","last_sequence":0,"answer_sequence":null,"answer_stamp":null,"delegated_to":"","delegated_from":"","proposed_start":null,"proposed_end":null,"withdrawn_at":null,"id":"fb6209f1f93d4be79483ffb353114d0a","version":1,"created":"2026-11-26T01:41:38.694236Z","modified":"2026-11-26T01:41:38.694240Z"}');
INSERT INTO "journal_entry" VALUES (2, 'dispatch', '3f406040739242fea974971b6825bf39', NULL, '{"meeting_id":"d4c0140c598d4f09bffdda72c0635921","dispatch_kind":"invitation","way":"files","sent_at":"2027-01-04T09:30:00.000000Z","sequence":0,"document_sha512":"","override_reason":"","overridden":"[]","note":"","id":"3f406040739242fea974971b6825bf39","version":1,"created":"2026-11-26T01:41:38.695639Z","modified":"2026-11-26T01:41:38.695642Z"}');
INSERT INTO "journal_entry" VALUES (2, 'dispatch_recipient', '4c8a4bbf4f00437b92457553f4b1580b', NULL, '{"dispatch_id":"3f406040739242fea974971b6825bf39","seat_id":null,"person_id":null,"name":"","address":"aenne@example.org","result":"written","id":"4c8a4bbf4f00437b92457553f4b1580b","version":1,"created":"2026-11-26T01:41:38.696957Z","modified":"2026-11-26T01:41:38.696960Z"}');
INSERT INTO "journal_entry" VALUES (2, 'dispatch_document', '4fde07c449e0420cb0db5a3ce463182a', NULL, '{"dispatch_id":"3f406040739242fea974971b6825bf39","name":"TO.pdf","media_type":"application/pdf","size":7,"sha512":"be024e2715b21ef16744b4c96a954e632bfda830955bdec069278892233c89fd35af67faa6b854124059b9837ee227813087ea21398ffde6bca479af31d95189","id":"4fde07c449e0420cb0db5a3ce463182a","version":1,"created":"2026-11-26T01:41:38.697990Z","modified":"2026-11-26T01:41:38.697993Z"}');
INSERT INTO "journal_entry" VALUES (2, 'minutes', '97b68dbd185c4e0795e4daf2ce410018', NULL, '{"meeting_id":"d4c0140c598d4f09bffdda72c0635921","minutes_type":"results","state":"draft","chair":"Änne Häßler","keeper":"","opening":"","closing":"","circulated_on":null,"objections_until":null,"approved_on":null,"approved_hash":"","id":"97b68dbd185c4e0795e4daf2ce410018","version":1,"created":"2026-11-26T01:41:38.703818Z","modified":"2026-11-26T01:41:38.703824Z"}');
INSERT INTO "journal_entry" VALUES (2, 'resolution', '91ba8ed5704046e1b73b53d06ccd0e64', NULL, '{"meeting_id":"d4c0140c598d4f09bffdda72c0635921","agenda_item_id":"c47209fa8ce84e9d84b32d6325376e32","position":0,"number":null,"text":"So sei es.","result":"adopted","votes_yes":null,"votes_no":null,"votes_abstain":null,"review_on":null,"id":"91ba8ed5704046e1b73b53d06ccd0e64","version":1,"created":"2026-11-26T01:41:38.705001Z","modified":"2026-11-26T01:41:38.705003Z"}');
INSERT INTO "journal_entry" VALUES (2, 'action_item', '09d2c462f3584628b0d340a029d321e1', NULL, '{"meeting_id":"d4c0140c598d4f09bffdda72c0635921","agenda_item_id":null,"title":"Raum buchen","note":"","state":"open","due":"2027-04-01","closed_on":null,"responsible_seat_id":null,"responsible_person_id":null,"responsible":"","id":"09d2c462f3584628b0d340a029d321e1","version":1,"created":"2026-11-26T01:41:38.706255Z","modified":"2026-11-26T01:41:38.706258Z"}');
INSERT INTO "journal_entry" VALUES (2, 'spent_number', 'd342f8aad5fb4b0b8c69950c03d09a6d', NULL, '{"series":"LRT:2027","running":1,"label":"LRT-2027-1","drawn":"2027-01-04T09:30:00.000000Z","id":"d342f8aad5fb4b0b8c69950c03d09a6d","version":1,"created":"2026-11-26T01:41:38.712377Z","modified":"2026-11-26T01:41:38.712386Z"}');
INSERT INTO "journal_entry" VALUES (2, 'attachment', 'ca8b1f2a0555420db17511d33e516180', NULL, '{"meeting_id":"d4c0140c598d4f09bffdda72c0635921","agenda_item_id":null,"name":"Anlage","file_name":"a.txt","mime_type":"application/octet-stream","size":7,"sha512":"be024e2715b21ef16744b4c96a954e632bfda830955bdec069278892233c89fd35af67faa6b854124059b9837ee227813087ea21398ffde6bca479af31d95189","id":"ca8b1f2a0555420db17511d33e516180","version":1,"created":"2026-11-26T01:41:38.713811Z","modified":"2026-11-26T01:41:38.713816Z"}');
INSERT INTO "journal_entry" VALUES (2, 'workspace_setting', '406d74260425420595fafaac8f143a93', NULL, '{"key":"organizer","value":"\"Beispiel\"","id":"406d74260425420595fafaac8f143a93","version":1,"created":"2026-11-26T01:41:38.721628Z","modified":"2026-11-26T01:41:38.721633Z"}');
INSERT INTO "journal_entry" VALUES (2, 'outgoing_mail', '5ab1b2423eb340f18e0f675e23ce812a', NULL, '{"dispatch_id":"3f406040739242fea974971b6825bf39","recipient_id":"4c8a4bbf4f00437b92457553f4b1580b","purpose":"","name":"","address":"aenne@example.org","subject":"","message_id":"1@example.org","sha512":"be024e2715b21ef16744b4c96a954e632bfda830955bdec069278892233c89fd35af67faa6b854124059b9837ee227813087ea21398ffde6bca479af31d95189","state":"waiting","attempts":0,"tried_at":null,"sent_at":null,"response":"","id":"5ab1b2423eb340f18e0f675e23ce812a","version":1,"created":"2026-11-26T01:41:38.726980Z","modified":"2026-11-26T01:41:38.726986Z"}');
INSERT INTO "journal_entry" VALUES (2, 'school_holiday', '585c850efd4f4dc9bf569e57ee01745c', NULL, '{"land_id":"dcc0ddb049934f22b8dee6b439bf651e","name":"Osterferien","start_date":"2027-04-01","end_date":"2027-04-09","source":"","id":"585c850efd4f4dc9bf569e57ee01745c","version":1,"created":"2026-11-26T01:41:38.728223Z","modified":"2026-11-26T01:41:38.728226Z"}');
INSERT INTO "journal_entry" VALUES (2, 'calendar_layer', 'e99ab7ae9d62409bb8761afeb7a9d2c5', NULL, '{"name":"Sitzungswochen","weight":"light","colour":"blue","visible":1,"source":"","file":"","refreshed":null,"position":0,"note":"","id":"e99ab7ae9d62409bb8761afeb7a9d2c5","version":1,"created":"2026-11-26T01:41:38.729013Z","modified":"2026-11-26T01:41:38.729014Z"}');
INSERT INTO "journal_entry" VALUES (2, 'layer_day', '4662f45bb50c4e62a2816448a0accd58', NULL, '{"layer_id":"e99ab7ae9d62409bb8761afeb7a9d2c5","land_id":null,"name":"Sitzungswoche","start_date":"2027-04-01","end_date":"2027-04-09","id":"4662f45bb50c4e62a2816448a0accd58","version":1,"created":"2026-11-26T01:41:38.901882Z","modified":"2026-11-26T01:41:38.901890Z"}');
INSERT INTO "journal_entry" VALUES (2, 'poll', 'b98ea0f6fe0c4051bd704777c989bf75', NULL, '{"committee_id":"eab4b1197bcb45b29118a13f59367615","code":"T-ABCDEF","name":"Termin","state":"draft","mode":"presence","city":"","text":"","answer_until":null,"with_holds":1,"sent_at":null,"meeting_reference":"","note":"","id":"b98ea0f6fe0c4051bd704777c989bf75","version":1,"created":"2026-11-26T01:41:38.907769Z","modified":"2026-11-26T01:41:38.907775Z"}');
INSERT INTO "journal_entry" VALUES (2, 'poll_option', '5c8993fbe50e4babb2f2c3b32bd1f67d', NULL, '{"poll_id":"b98ea0f6fe0c4051bd704777c989bf75","number":1,"start":"2027-03-18T11:00+01:00","end":"2027-03-18T11:00+01:00","uid":"o@x","sequence":0,"chosen":0,"id":"5c8993fbe50e4babb2f2c3b32bd1f67d","version":1,"created":"2026-11-26T01:41:38.908807Z","modified":"2026-11-26T01:41:38.908808Z"}');
INSERT INTO "journal_entry" VALUES (2, 'poll_seat', 'e73cf0ce8480446497a67384b7efeb4f', NULL, '{"poll_id":"b98ea0f6fe0c4051bd704777c989bf75","seat_id":"ec4d78dcf4d84146abed8f53dc3cf8df","required":0,"name":"","address":"aenne@example.org","sent_at":null,"reminded_at":null,"answered_at":null,"comment":"","id":"e73cf0ce8480446497a67384b7efeb4f","version":1,"created":"2026-11-26T01:41:38.909615Z","modified":"2026-11-26T01:41:38.909616Z"}');
INSERT INTO "journal_entry" VALUES (2, 'poll_answer', '8565e6fe0e4c4f438a1784e28eb3f57d', NULL, '{"option_id":"5c8993fbe50e4babb2f2c3b32bd1f67d","seat_id":"ec4d78dcf4d84146abed8f53dc3cf8df","answer":"yes","way":"hand","id":"8565e6fe0e4c4f438a1784e28eb3f57d","version":1,"created":"2026-11-26T01:41:38.910187Z","modified":"2026-11-26T01:41:38.910188Z"}');
INSERT INTO "journal_entry" VALUES (2, 'poll_letter', 'e2b5ca3e7b014fdbb06423fcdb1e7ab6', NULL, '{"poll_id":"b98ea0f6fe0c4051bd704777c989bf75","sender":"aenne@example.org","subject":"","text":"","reason":"no-answer","done":0,"id":"e2b5ca3e7b014fdbb06423fcdb1e7ab6","version":1,"created":"2026-11-26T01:41:38.915296Z","modified":"2026-11-26T01:41:38.915300Z"}');
INSERT INTO "journal_entry" VALUES (2, 'rotation_turn', '4620d26a9f804c4fa6566cc1a36cc061', NULL, '{"committee_id":"eab4b1197bcb45b29118a13f59367615","role":"host","year":2027,"running":1,"turn_kind":"planned","seat_id":"ec4d78dcf4d84146abed8f53dc3cf8df","name":"","city":"","note":"","id":"4620d26a9f804c4fa6566cc1a36cc061","version":1,"created":"2026-11-26T01:41:38.916143Z","modified":"2026-11-26T01:41:38.916144Z"}');
INSERT INTO "journal_entry" VALUES (2, 'committee_role', '614c3c7edab6470787a6b5b79b356850', NULL, '{"committee_id":"eab4b1197bcb45b29118a13f59367615","person_id":"a44d1791630f4727bc1c9a5158d3a778","role":"chair","seat_id":"ec4d78dcf4d84146abed8f53dc3cf8df","organization_id":null,"start_date":null,"end_date":null,"note":"","id":"614c3c7edab6470787a6b5b79b356850","version":1,"created":"2026-11-26T01:41:38.916974Z","modified":"2026-11-26T01:41:38.916976Z"}');
INSERT INTO "journal_entry" VALUES (2, 'succession', 'b21f9135d0d647c186c2353865ea0099', NULL, '{"seat_id":"ec4d78dcf4d84146abed8f53dc3cf8df","predecessor_id":null,"successor_id":"a44d1791630f4727bc1c9a5158d3a778","start_date":"2026-01-01","passed":"[]","note":"","id":"b21f9135d0d647c186c2353865ea0099","version":1,"created":"2026-11-26T01:41:38.917636Z","modified":"2026-11-26T01:41:38.917638Z"}');
INSERT INTO "journal_entry" VALUES (2, 'mail_template', '295488fcb4774e799ea614cc660c58aa', NULL, '{"committee_id":"eab4b1197bcb45b29118a13f59367615","template":"invitation","language":"de","subject":"","body":"x","id":"295488fcb4774e799ea614cc660c58aa","version":1,"created":"2026-11-26T01:41:38.918260Z","modified":"2026-11-26T01:41:38.918261Z"}');
INSERT INTO "journal_entry" VALUES (2, 'reminder_rule', '651fefedf41140029d1b8e74833f76c6', NULL, '{"committee_id":"eab4b1197bcb45b29118a13f59367615","reminder":"answers","offset_days":-7,"active":1,"note":"","id":"651fefedf41140029d1b8e74833f76c6","version":1,"created":"2026-11-26T01:41:38.923380Z","modified":"2026-11-26T01:41:38.923383Z"}');
INSERT INTO "journal_entry" VALUES (2, 'reminder', 'ce83c3a68e294c2f9b5d5a0b9b04dd71', NULL, '{"rule":"651fefedf41140029d1b8e74833f76c6","reminder":"answers","meeting_reference":"LRT-2027-1","subject":"","person_id":"a44d1791630f4727bc1c9a5158d3a778","address":"","due_on":"2027-03-01","state":"made","made_at":"2027-03-01T09:00:00.000000Z","note":"","id":"ce83c3a68e294c2f9b5d5a0b9b04dd71","version":1,"created":"2026-11-26T01:41:38.924283Z","modified":"2026-11-26T01:41:38.924284Z"}');
INSERT INTO "journal_entry" VALUES (2, 'reply', '404b417ae3ae4fb2950650971473d4a2', NULL, '{"meeting_reference":"LRT-2027-1","state":"matched","reason":"","file":"","sha256":"0000000000000000000000000000000000000000000000000000000000000000","sender":"","subject":"","mailed_at":null,"method":"","uid":"u@x","sequence":null,"stamp":null,"attendee":"","answer":"accepted","delegate":"","proposed_start":null,"proposed_end":null,"comment":"","text":"","id":"404b417ae3ae4fb2950650971473d4a2","version":1,"created":"2026-11-26T01:41:38.935622Z","modified":"2026-11-26T01:41:38.935627Z"}');
CREATE TABLE journal_step (
    number INTEGER NOT NULL,
    "key" VARCHAR(60) NOT NULL,
    subject TEXT NOT NULL,
    author VARCHAR(200) NOT NULL,
    happened VARCHAR(27) NOT NULL,
    state VARCHAR(10) NOT NULL,
    target INTEGER,
    barrier BOOLEAN NOT NULL,
    erased BOOLEAN NOT NULL,
    digest VARCHAR(64) NOT NULL,
    chain VARCHAR(64) NOT NULL,
    CONSTRAINT pk_journal_step PRIMARY KEY (number)
);
INSERT INTO "journal_step" VALUES (1, 'create-workspace', '', 'beispiel@example.org', '2027-01-04T09:30:00.000000Z', 'done', NULL, 1, 0, '7e0143fb49522164ca1db0c3b5951165effc0b1728a329bb23c2e0ce9bdeacf0', '4c043bc7d5db32ba649890e7c570a2ff4e059fd8b298b92c159e3f2db0dfc2e3');
INSERT INTO "journal_step" VALUES (2, 'fill', 'Beispiel', 'beispiel@example.org', '2027-01-04T09:30:00.000000Z', 'done', NULL, 0, 0, '58516545df6d4ec2def50d12c90cccd6efb00957b65b7c3f50b9716b3e7b978a', '8831da9b7b1541d6685f89c5fb4d9b6a008a87a2610f3570f35d4f976c266260');
CREATE TABLE land (
    code VARCHAR(5) NOT NULL,
    short_name VARCHAR(2) NOT NULL,
    name VARCHAR(60) NOT NULL,
    official_name VARCHAR(80) NOT NULL,
    capital VARCHAR(60) NOT NULL,
    id CHAR(32) NOT NULL,
    version INTEGER NOT NULL,
    created VARCHAR(27) NOT NULL,
    modified VARCHAR(27) NOT NULL,
    CONSTRAINT pk_land PRIMARY KEY (id),
    CONSTRAINT uq_land_code UNIQUE (code)
);
INSERT INTO "land" VALUES ('DE-BB', 'BB', 'Brandenburg', 'Land', 'P', 'dcc0ddb049934f22b8dee6b439bf651e', 1, '2026-11-26T01:41:38.561552Z', '2026-11-26T01:41:38.561560Z');
CREATE TABLE layer_day (
    layer_id CHAR(32) NOT NULL,
    land_id CHAR(32),
    name VARCHAR(300) NOT NULL,
    start_date DATE NOT NULL,
    end_date DATE NOT NULL,
    id CHAR(32) NOT NULL,
    version INTEGER NOT NULL,
    created VARCHAR(27) NOT NULL,
    modified VARCHAR(27) NOT NULL,
    CONSTRAINT pk_layer_day PRIMARY KEY (id),
    CONSTRAINT fk_layer_day_layer_id_calendar_layer FOREIGN KEY(layer_id) REFERENCES calendar_layer (id) ON DELETE CASCADE,
    CONSTRAINT fk_layer_day_land_id_land FOREIGN KEY(land_id) REFERENCES land (id)
);
INSERT INTO "layer_day" VALUES ('e99ab7ae9d62409bb8761afeb7a9d2c5', NULL, 'Sitzungswoche', '2027-04-01', '2027-04-09', '4662f45bb50c4e62a2816448a0accd58', 1, '2026-11-26T01:41:38.901882Z', '2026-11-26T01:41:38.901890Z');
CREATE TABLE mail_template (
    committee_id CHAR(32) NOT NULL,
    template VARCHAR(20) NOT NULL,
    language VARCHAR(2) NOT NULL,
    subject VARCHAR(300) NOT NULL,
    body TEXT NOT NULL,
    id CHAR(32) NOT NULL,
    version INTEGER NOT NULL,
    created VARCHAR(27) NOT NULL,
    modified VARCHAR(27) NOT NULL,
    CONSTRAINT pk_mail_template PRIMARY KEY (id),
    CONSTRAINT uq_mail_template_committee_id_template_language UNIQUE (committee_id, template, language),
    CONSTRAINT fk_mail_template_committee_id_committee FOREIGN KEY(committee_id) REFERENCES committee (id) ON DELETE CASCADE
);
INSERT INTO "mail_template" VALUES ('eab4b1197bcb45b29118a13f59367615', 'invitation', 'de', '', 'x', '295488fcb4774e799ea614cc660c58aa', 1, '2026-11-26T01:41:38.918260Z', '2026-11-26T01:41:38.918261Z');
CREATE TABLE meeting (
    reference VARCHAR(40) NOT NULL,
    name VARCHAR(300) NOT NULL,
    number VARCHAR(20) NOT NULL,
    state VARCHAR(20) NOT NULL,
    start VARCHAR(25) NOT NULL,
    "end" VARCHAR(25),
    first_day_end VARCHAR(5) NOT NULL,
    last_day_start VARCHAR(5) NOT NULL,
    precision VARCHAR(10) NOT NULL,
    mode VARCHAR(20) NOT NULL,
    location_name VARCHAR(200) NOT NULL,
    street VARCHAR(200) NOT NULL,
    postal_code VARCHAR(20) NOT NULL,
    city VARCHAR(100) NOT NULL,
    video_url VARCHAR(500) NOT NULL,
    dial_in VARCHAR(300) NOT NULL,
    host VARCHAR(200) NOT NULL,
    note TEXT NOT NULL,
    source TEXT NOT NULL,
    source_label TEXT NOT NULL,
    source_as_of TEXT NOT NULL,
    remarks JSON NOT NULL,
    lands_reported INTEGER,
    agenda_frozen BOOLEAN NOT NULL,
    uid VARCHAR(200) NOT NULL,
    sequence INTEGER NOT NULL,
    last_dtstamp VARCHAR(27),
    cancel_reason TEXT NOT NULL,
    id CHAR(32) NOT NULL,
    version INTEGER NOT NULL,
    created VARCHAR(27) NOT NULL,
    modified VARCHAR(27) NOT NULL,
    CONSTRAINT pk_meeting PRIMARY KEY (id),
    CONSTRAINT uq_meeting_reference UNIQUE (reference),
    CONSTRAINT uq_meeting_uid UNIQUE (uid)
);
INSERT INTO "meeting" VALUES ('LRT-2027-1', 'Erste', '', 'planned', '2027-03-18T11:00+01:00', NULL, '', '', 'minute', 'presence', '', '', '', '', '', '', '', '', '', '', '', '[]', NULL, 0, 'u@x', 0, NULL, '', 'd4c0140c598d4f09bffdda72c0635921', 1, '2026-11-26T01:41:38.673358Z', '2026-11-26T01:41:38.673361Z');
CREATE TABLE meeting_committee (
    meeting_id CHAR(32) NOT NULL,
    committee_id CHAR(32) NOT NULL,
    position INTEGER NOT NULL,
    id CHAR(32) NOT NULL,
    version INTEGER NOT NULL,
    created VARCHAR(27) NOT NULL,
    modified VARCHAR(27) NOT NULL,
    CONSTRAINT pk_meeting_committee PRIMARY KEY (id),
    CONSTRAINT uq_meeting_committee_meeting_id_committee_id UNIQUE (meeting_id, committee_id),
    CONSTRAINT fk_meeting_committee_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE,
    CONSTRAINT fk_meeting_committee_committee_id_committee FOREIGN KEY(committee_id) REFERENCES committee (id)
);
INSERT INTO "meeting_committee" VALUES ('d4c0140c598d4f09bffdda72c0635921', 'eab4b1197bcb45b29118a13f59367615', 0, '1fafc299041f44c6ade7469173277277', 1, '2026-11-26T01:41:38.679011Z', '2026-11-26T01:41:38.679019Z');
CREATE TABLE membership (
    seat_id CHAR(32) NOT NULL,
    person_id CHAR(32) NOT NULL,
    role VARCHAR(20) NOT NULL,
    rank INTEGER NOT NULL,
    start_date DATE,
    end_date DATE,
    note TEXT NOT NULL,
    id CHAR(32) NOT NULL,
    version INTEGER NOT NULL,
    created VARCHAR(27) NOT NULL,
    modified VARCHAR(27) NOT NULL,
    CONSTRAINT pk_membership PRIMARY KEY (id),
    CONSTRAINT fk_membership_seat_id_seat FOREIGN KEY(seat_id) REFERENCES seat (id) ON DELETE CASCADE,
    CONSTRAINT fk_membership_person_id_person FOREIGN KEY(person_id) REFERENCES person (id)
);
INSERT INTO "membership" VALUES ('ec4d78dcf4d84146abed8f53dc3cf8df', 'a44d1791630f4727bc1c9a5158d3a778', 'holder', 1, '2026-01-01', NULL, '', '863c2ba77dee491d8c3b6a826fc6678d', 1, '2026-11-26T01:41:38.671569Z', '2026-11-26T01:41:38.671573Z');
CREATE TABLE minutes (
    meeting_id CHAR(32) NOT NULL,
    minutes_type VARCHAR(20) NOT NULL,
    state VARCHAR(20) NOT NULL,
    chair VARCHAR(200) NOT NULL,
    keeper VARCHAR(200) NOT NULL,
    opening TEXT NOT NULL,
    closing TEXT NOT NULL,
    circulated_on DATE,
    objections_until DATE,
    approved_on DATE,
    approved_hash VARCHAR(128) NOT NULL,
    id CHAR(32) NOT NULL,
    version INTEGER NOT NULL,
    created VARCHAR(27) NOT NULL,
    modified VARCHAR(27) NOT NULL,
    CONSTRAINT pk_minutes PRIMARY KEY (id),
    CONSTRAINT uq_minutes_meeting_id UNIQUE (meeting_id),
    CONSTRAINT fk_minutes_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE
);
INSERT INTO "minutes" VALUES ('d4c0140c598d4f09bffdda72c0635921', 'results', 'draft', 'Änne Häßler', '', '', '', NULL, NULL, NULL, '', '97b68dbd185c4e0795e4daf2ce410018', 1, '2026-11-26T01:41:38.703818Z', '2026-11-26T01:41:38.703824Z');
CREATE TABLE organization (
    organization_kind VARCHAR(30) NOT NULL,
    land_id CHAR(32),
    parent_id CHAR(32),
    status VARCHAR(20) NOT NULL,
    status_since DATE,
    lead BOOLEAN NOT NULL,
    copied BOOLEAN NOT NULL,
    aliases JSON NOT NULL,
    remit TEXT NOT NULL,
    mint_role TEXT NOT NULL,
    street VARCHAR(200) NOT NULL,
    postal_code VARCHAR(20) NOT NULL,
    city VARCHAR(100) NOT NULL,
    email VARCHAR(254) NOT NULL,
    phone VARCHAR(60) NOT NULL,
    website VARCHAR(500) NOT NULL,
    source TEXT NOT NULL,
    source_as_of TEXT NOT NULL,
    verified BOOLEAN NOT NULL,
    note TEXT NOT NULL,
    id CHAR(32) NOT NULL,
    version INTEGER NOT NULL,
    created VARCHAR(27) NOT NULL,
    modified VARCHAR(27) NOT NULL,
    CONSTRAINT pk_organization PRIMARY KEY (id),
    CONSTRAINT fk_organization_land_id_land FOREIGN KEY(land_id) REFERENCES land (id),
    CONSTRAINT fk_organization_parent_id_organization FOREIGN KEY(parent_id) REFERENCES organization (id)
);
INSERT INTO "organization" VALUES ('ministry', 'dcc0ddb049934f22b8dee6b439bf651e', NULL, 'active', NULL, 1, 0, '[]', '', '', '', '', '', '', '', '', '', '', 0, '', 'a51c5006495244deba424f9548a60639', 1, '2026-11-26T01:41:38.571925Z', '2026-11-26T01:41:38.571930Z');
INSERT INTO "organization" VALUES ('ministry', NULL, NULL, 'active', NULL, 0, 0, '[]', '', '', '', '', '', '', '', '', '', '', 0, '', 'e9bc01f6a54e451399541fca89b0bbab', 1, '2026-11-26T01:41:38.620995Z', '2026-11-26T01:41:38.621005Z');
CREATE TABLE organization_change (
    original_id CHAR(32) NOT NULL,
    resulting_id CHAR(32) NOT NULL,
    change VARCHAR(20) NOT NULL,
    effective_on DATE NOT NULL,
    note TEXT NOT NULL,
    id CHAR(32) NOT NULL,
    version INTEGER NOT NULL,
    created VARCHAR(27) NOT NULL,
    modified VARCHAR(27) NOT NULL,
    CONSTRAINT pk_organization_change PRIMARY KEY (id),
    CONSTRAINT uq_organization_change_original_id_resulting_id UNIQUE (original_id, resulting_id),
    CONSTRAINT fk_organization_change_original_id_organization FOREIGN KEY(original_id) REFERENCES organization (id),
    CONSTRAINT fk_organization_change_resulting_id_organization FOREIGN KEY(resulting_id) REFERENCES organization (id)
);
INSERT INTO "organization_change" VALUES ('e9bc01f6a54e451399541fca89b0bbab', 'a51c5006495244deba424f9548a60639', 'succeeded', '2026-01-01', '', '1736ea1d5f284c57bae45d7221b49169', 1, '2026-11-26T01:41:38.627649Z', '2026-11-26T01:41:38.627654Z');
CREATE TABLE organization_name (
    organization_id CHAR(32) NOT NULL,
    name VARCHAR(300) NOT NULL,
    short_name VARCHAR(40) NOT NULL,
    start_date DATE,
    end_date DATE,
    id CHAR(32) NOT NULL,
    version INTEGER NOT NULL,
    created VARCHAR(27) NOT NULL,
    modified VARCHAR(27) NOT NULL,
    CONSTRAINT pk_organization_name PRIMARY KEY (id),
    CONSTRAINT fk_organization_name_organization_id_organization FOREIGN KEY(organization_id) REFERENCES organization (id) ON DELETE CASCADE
);
INSERT INTO "organization_name" VALUES ('a51c5006495244deba424f9548a60639', 'Ministerium für Beispiele', '', NULL, NULL, '6d1ae5c55fb34dccb322b5e8877af7c1', 1, '2026-11-26T01:41:38.573711Z', '2026-11-26T01:41:38.573714Z');
CREATE TABLE outgoing_mail (
    dispatch_id CHAR(32),
    recipient_id CHAR(32),
    purpose VARCHAR(40) NOT NULL,
    name VARCHAR(200) NOT NULL,
    address VARCHAR(254) NOT NULL,
    subject VARCHAR(500) NOT NULL,
    message_id VARCHAR(300) NOT NULL,
    sha512 VARCHAR(128) NOT NULL,
    state VARCHAR(20) NOT NULL,
    attempts INTEGER NOT NULL,
    tried_at VARCHAR(27),
    sent_at VARCHAR(27),
    response TEXT NOT NULL,
    id CHAR(32) NOT NULL,
    version INTEGER NOT NULL,
    created VARCHAR(27) NOT NULL,
    modified VARCHAR(27) NOT NULL,
    CONSTRAINT pk_outgoing_mail PRIMARY KEY (id),
    CONSTRAINT uq_outgoing_mail_message_id UNIQUE (message_id),
    CONSTRAINT fk_outgoing_mail_dispatch_id_dispatch FOREIGN KEY(dispatch_id) REFERENCES dispatch (id) ON DELETE CASCADE,
    CONSTRAINT fk_outgoing_mail_recipient_id_dispatch_recipient FOREIGN KEY(recipient_id) REFERENCES dispatch_recipient (id) ON DELETE CASCADE
);
INSERT INTO "outgoing_mail" VALUES ('3f406040739242fea974971b6825bf39', '4c8a4bbf4f00437b92457553f4b1580b', '', '', 'aenne@example.org', '', '1@example.org', 'be024e2715b21ef16744b4c96a954e632bfda830955bdec069278892233c89fd35af67faa6b854124059b9837ee227813087ea21398ffde6bca479af31d95189', 'waiting', 0, NULL, NULL, '', '5ab1b2423eb340f18e0f675e23ce812a', 1, '2026-11-26T01:41:38.726980Z', '2026-11-26T01:41:38.726986Z');
CREATE TABLE person (
    family_name VARCHAR(120) NOT NULL,
    given_name VARCHAR(120) NOT NULL,
    form_of_address VARCHAR(40) NOT NULL,
    title VARCHAR(60) NOT NULL,
    affix VARCHAR(60) NOT NULL,
    salutation VARCHAR(200) NOT NULL,
    function VARCHAR(200) NOT NULL,
    phone VARCHAR(60) NOT NULL,
    source TEXT NOT NULL,
    legal_basis VARCHAR(200) NOT NULL,
    confirmed_on DATE,
    asked_on DATE,
    left_on DATE,
    review_on DATE,
    erasure VARCHAR(20) NOT NULL,
    erasure_reason TEXT NOT NULL,
    kept_because TEXT NOT NULL,
    sample BOOLEAN NOT NULL,
    note TEXT NOT NULL,
    id CHAR(32) NOT NULL,
    version INTEGER NOT NULL,
    created VARCHAR(27) NOT NULL,
    modified VARCHAR(27) NOT NULL,
    CONSTRAINT pk_person PRIMARY KEY (id)
);
INSERT INTO "person" VALUES ('Häßler', 'Änne', '', '', '', '', '', '', '', '', NULL, NULL, NULL, NULL, 'none', '', '', 1, '', 'a44d1791630f4727bc1c9a5158d3a778', 1, '2026-11-26T01:41:38.631093Z', '2026-11-26T01:41:38.631098Z');
CREATE TABLE person_email (
    person_id CHAR(32) NOT NULL,
    address VARCHAR(254) NOT NULL,
    position INTEGER NOT NULL,
    id CHAR(32) NOT NULL,
    version INTEGER NOT NULL,
    created VARCHAR(27) NOT NULL,
    modified VARCHAR(27) NOT NULL,
    CONSTRAINT pk_person_email PRIMARY KEY (id),
    CONSTRAINT fk_person_email_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
INSERT INTO "person_email" VALUES ('a44d1791630f4727bc1c9a5158d3a778', 'aenne@example.org', 0, 'ab109a72004b457880cc433f1f028186', 1, '2026-11-26T01:41:38.632324Z', '2026-11-26T01:41:38.632327Z');
CREATE TABLE poll (
    committee_id CHAR(32) NOT NULL,
    code VARCHAR(20) NOT NULL,
    name VARCHAR(300) NOT NULL,
    state VARCHAR(20) NOT NULL,
    mode VARCHAR(20) NOT NULL,
    city VARCHAR(100) NOT NULL,
    text TEXT NOT NULL,
    answer_until DATE,
    with_holds BOOLEAN NOT NULL,
    sent_at VARCHAR(27),
    meeting_reference VARCHAR(40) NOT NULL,
    note TEXT NOT NULL,
    id CHAR(32) NOT NULL,
    version INTEGER NOT NULL,
    created VARCHAR(27) NOT NULL,
    modified VARCHAR(27) NOT NULL,
    CONSTRAINT pk_poll PRIMARY KEY (id),
    CONSTRAINT uq_poll_code UNIQUE (code),
    CONSTRAINT fk_poll_committee_id_committee FOREIGN KEY(committee_id) REFERENCES committee (id)
);
INSERT INTO "poll" VALUES ('eab4b1197bcb45b29118a13f59367615', 'T-ABCDEF', 'Termin', 'draft', 'presence', '', '', NULL, 1, NULL, '', '', 'b98ea0f6fe0c4051bd704777c989bf75', 1, '2026-11-26T01:41:38.907769Z', '2026-11-26T01:41:38.907775Z');
CREATE TABLE poll_answer (
    option_id CHAR(32) NOT NULL,
    seat_id CHAR(32) NOT NULL,
    answer VARCHAR(20) NOT NULL,
    way VARCHAR(20) NOT NULL,
    id CHAR(32) NOT NULL,
    version INTEGER NOT NULL,
    created VARCHAR(27) NOT NULL,
    modified VARCHAR(27) NOT NULL,
    CONSTRAINT pk_poll_answer PRIMARY KEY (id),
    CONSTRAINT uq_poll_answer_option_id_seat_id UNIQUE (option_id, seat_id),
    CONSTRAINT fk_poll_answer_option_id_poll_option FOREIGN KEY(option_id) REFERENCES poll_option (id) ON DELETE CASCADE,
    CONSTRAINT fk_poll_answer_seat_id_seat FOREIGN KEY(seat_id) REFERENCES seat (id)
);
INSERT INTO "poll_answer" VALUES ('5c8993fbe50e4babb2f2c3b32bd1f67d', 'ec4d78dcf4d84146abed8f53dc3cf8df', 'yes', 'hand', '8565e6fe0e4c4f438a1784e28eb3f57d', 1, '2026-11-26T01:41:38.910187Z', '2026-11-26T01:41:38.910188Z');
CREATE TABLE poll_letter (
    poll_id CHAR(32) NOT NULL,
    sender VARCHAR(300) NOT NULL,
    subject VARCHAR(300) NOT NULL,
    text TEXT NOT NULL,
    reason VARCHAR(40) NOT NULL,
    done BOOLEAN NOT NULL,
    id CHAR(32) NOT NULL,
    version INTEGER NOT NULL,
    created VARCHAR(27) NOT NULL,
    modified VARCHAR(27) NOT NULL,
    CONSTRAINT pk_poll_letter PRIMARY KEY (id),
    CONSTRAINT fk_poll_letter_poll_id_poll FOREIGN KEY(poll_id) REFERENCES poll (id) ON DELETE CASCADE
);
INSERT INTO "poll_letter" VALUES ('b98ea0f6fe0c4051bd704777c989bf75', 'aenne@example.org', '', '', 'no-answer', 0, 'e2b5ca3e7b014fdbb06423fcdb1e7ab6', 1, '2026-11-26T01:41:38.915296Z', '2026-11-26T01:41:38.915300Z');
CREATE TABLE poll_option (
    poll_id CHAR(32) NOT NULL,
    number INTEGER NOT NULL,
    start VARCHAR(25) NOT NULL,
    "end" VARCHAR(25) NOT NULL,
    uid VARCHAR(200) NOT NULL,
    sequence INTEGER NOT NULL,
    chosen BOOLEAN NOT NULL,
    id CHAR(32) NOT NULL,
    version INTEGER NOT NULL,
    created VARCHAR(27) NOT NULL,
    modified VARCHAR(27) NOT NULL,
    CONSTRAINT pk_poll_option PRIMARY KEY (id),
    CONSTRAINT uq_poll_option_uid UNIQUE (uid),
    CONSTRAINT fk_poll_option_poll_id_poll FOREIGN KEY(poll_id) REFERENCES poll (id) ON DELETE CASCADE
);
INSERT INTO "poll_option" VALUES ('b98ea0f6fe0c4051bd704777c989bf75', 1, '2027-03-18T11:00+01:00', '2027-03-18T11:00+01:00', 'o@x', 0, 0, '5c8993fbe50e4babb2f2c3b32bd1f67d', 1, '2026-11-26T01:41:38.908807Z', '2026-11-26T01:41:38.908808Z');
CREATE TABLE poll_seat (
    poll_id CHAR(32) NOT NULL,
    seat_id CHAR(32) NOT NULL,
    required BOOLEAN NOT NULL,
    name VARCHAR(300) NOT NULL,
    address VARCHAR(254) NOT NULL,
    sent_at VARCHAR(27),
    reminded_at VARCHAR(27),
    answered_at VARCHAR(27),
    comment TEXT NOT NULL,
    id CHAR(32) NOT NULL,
    version INTEGER NOT NULL,
    created VARCHAR(27) NOT NULL,
    modified VARCHAR(27) NOT NULL,
    CONSTRAINT pk_poll_seat PRIMARY KEY (id),
    CONSTRAINT uq_poll_seat_poll_id_seat_id UNIQUE (poll_id, seat_id),
    CONSTRAINT fk_poll_seat_poll_id_poll FOREIGN KEY(poll_id) REFERENCES poll (id) ON DELETE CASCADE,
    CONSTRAINT fk_poll_seat_seat_id_seat FOREIGN KEY(seat_id) REFERENCES seat (id)
);
INSERT INTO "poll_seat" VALUES ('b98ea0f6fe0c4051bd704777c989bf75', 'ec4d78dcf4d84146abed8f53dc3cf8df', 0, '', 'aenne@example.org', NULL, NULL, NULL, '', 'e73cf0ce8480446497a67384b7efeb4f', 1, '2026-11-26T01:41:38.909615Z', '2026-11-26T01:41:38.909616Z');
CREATE TABLE reminder (
    rule VARCHAR(32) NOT NULL,
    reminder VARCHAR(20) NOT NULL,
    meeting_reference VARCHAR(40) NOT NULL,
    subject VARCHAR(64) NOT NULL,
    person_id CHAR(32),
    address VARCHAR(254) NOT NULL,
    due_on DATE NOT NULL,
    state VARCHAR(20) NOT NULL,
    made_at VARCHAR(27) NOT NULL,
    note TEXT NOT NULL,
    id CHAR(32) NOT NULL,
    version INTEGER NOT NULL,
    created VARCHAR(27) NOT NULL,
    modified VARCHAR(27) NOT NULL,
    CONSTRAINT pk_reminder PRIMARY KEY (id),
    CONSTRAINT uq_reminder_rule_meeting_reference_subject_address UNIQUE (rule, meeting_reference, subject, address),
    CONSTRAINT fk_reminder_person_id_person FOREIGN KEY(person_id) REFERENCES person (id)
);
INSERT INTO "reminder" VALUES ('651fefedf41140029d1b8e74833f76c6', 'answers', 'LRT-2027-1', '', 'a44d1791630f4727bc1c9a5158d3a778', '', '2027-03-01', 'made', '2027-03-01T09:00:00.000000Z', '', 'ce83c3a68e294c2f9b5d5a0b9b04dd71', 1, '2026-11-26T01:41:38.924283Z', '2026-11-26T01:41:38.924284Z');
CREATE TABLE reminder_rule (
    committee_id CHAR(32) NOT NULL,
    reminder VARCHAR(20) NOT NULL,
    offset_days INTEGER NOT NULL,
    active BOOLEAN NOT NULL,
    note TEXT NOT NULL,
    id CHAR(32) NOT NULL,
    version INTEGER NOT NULL,
    created VARCHAR(27) NOT NULL,
    modified VARCHAR(27) NOT NULL,
    CONSTRAINT pk_reminder_rule PRIMARY KEY (id),
    CONSTRAINT fk_reminder_rule_committee_id_committee FOREIGN KEY(committee_id) REFERENCES committee (id) ON DELETE CASCADE
);
INSERT INTO "reminder_rule" VALUES ('eab4b1197bcb45b29118a13f59367615', 'answers', -7, 1, '', '651fefedf41140029d1b8e74833f76c6', 1, '2026-11-26T01:41:38.923380Z', '2026-11-26T01:41:38.923383Z');
CREATE TABLE reply (
    meeting_reference VARCHAR(40) NOT NULL,
    state VARCHAR(20) NOT NULL,
    reason VARCHAR(40) NOT NULL,
    file VARCHAR(300) NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    sender VARCHAR(254) NOT NULL,
    subject VARCHAR(300) NOT NULL,
    mailed_at VARCHAR(27),
    method VARCHAR(20) NOT NULL,
    uid VARCHAR(200) NOT NULL,
    sequence INTEGER,
    stamp VARCHAR(27),
    attendee VARCHAR(254) NOT NULL,
    answer VARCHAR(20),
    delegate VARCHAR(254) NOT NULL,
    proposed_start VARCHAR(25),
    proposed_end VARCHAR(25),
    comment TEXT NOT NULL,
    text TEXT NOT NULL,
    id CHAR(32) NOT NULL,
    version INTEGER NOT NULL,
    created VARCHAR(27) NOT NULL,
    modified VARCHAR(27) NOT NULL,
    CONSTRAINT pk_reply PRIMARY KEY (id),
    CONSTRAINT uq_reply_sha256 UNIQUE (sha256)
);
INSERT INTO "reply" VALUES ('LRT-2027-1', 'matched', '', '', '0000000000000000000000000000000000000000000000000000000000000000', '', '', NULL, '', 'u@x', NULL, NULL, '', 'accepted', '', NULL, NULL, '', '', '404b417ae3ae4fb2950650971473d4a2', 1, '2026-11-26T01:41:38.935622Z', '2026-11-26T01:41:38.935627Z');
CREATE TABLE resolution (
    meeting_id CHAR(32) NOT NULL,
    agenda_item_id CHAR(32),
    position INTEGER NOT NULL,
    number VARCHAR(40),
    text TEXT NOT NULL,
    result VARCHAR(20) NOT NULL,
    votes_yes INTEGER,
    votes_no INTEGER,
    votes_abstain INTEGER,
    review_on DATE,
    id CHAR(32) NOT NULL,
    version INTEGER NOT NULL,
    created VARCHAR(27) NOT NULL,
    modified VARCHAR(27) NOT NULL,
    CONSTRAINT pk_resolution PRIMARY KEY (id),
    CONSTRAINT uq_resolution_number UNIQUE (number),
    CONSTRAINT fk_resolution_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE,
    CONSTRAINT fk_resolution_agenda_item_id_agenda_item FOREIGN KEY(agenda_item_id) REFERENCES agenda_item (id) ON DELETE SET NULL
);
INSERT INTO "resolution" VALUES ('d4c0140c598d4f09bffdda72c0635921', 'c47209fa8ce84e9d84b32d6325376e32', 0, NULL, 'So sei es.', 'adopted', NULL, NULL, NULL, NULL, '91ba8ed5704046e1b73b53d06ccd0e64', 1, '2026-11-26T01:41:38.705001Z', '2026-11-26T01:41:38.705003Z');
CREATE TABLE rotation_turn (
    committee_id CHAR(32) NOT NULL,
    role VARCHAR(20) NOT NULL,
    year INTEGER NOT NULL,
    running INTEGER NOT NULL,
    turn_kind VARCHAR(20) NOT NULL,
    seat_id CHAR(32),
    name VARCHAR(200) NOT NULL,
    city VARCHAR(100) NOT NULL,
    note TEXT NOT NULL,
    id CHAR(32) NOT NULL,
    version INTEGER NOT NULL,
    created VARCHAR(27) NOT NULL,
    modified VARCHAR(27) NOT NULL,
    CONSTRAINT pk_rotation_turn PRIMARY KEY (id),
    CONSTRAINT uq_rotation_turn_committee_id_role_year_running UNIQUE (committee_id, role, year, running),
    CONSTRAINT fk_rotation_turn_committee_id_committee FOREIGN KEY(committee_id) REFERENCES committee (id),
    CONSTRAINT fk_rotation_turn_seat_id_seat FOREIGN KEY(seat_id) REFERENCES seat (id)
);
INSERT INTO "rotation_turn" VALUES ('eab4b1197bcb45b29118a13f59367615', 'host', 2027, 1, 'planned', 'ec4d78dcf4d84146abed8f53dc3cf8df', '', '', '', '4620d26a9f804c4fa6566cc1a36cc061', 1, '2026-11-26T01:41:38.916143Z', '2026-11-26T01:41:38.916144Z');
CREATE TABLE school_holiday (
    land_id CHAR(32) NOT NULL,
    name VARCHAR(200) NOT NULL,
    start_date DATE NOT NULL,
    end_date DATE NOT NULL,
    source VARCHAR(300) NOT NULL,
    id CHAR(32) NOT NULL,
    version INTEGER NOT NULL,
    created VARCHAR(27) NOT NULL,
    modified VARCHAR(27) NOT NULL,
    CONSTRAINT pk_school_holiday PRIMARY KEY (id),
    CONSTRAINT fk_school_holiday_land_id_land FOREIGN KEY(land_id) REFERENCES land (id)
);
INSERT INTO "school_holiday" VALUES ('dcc0ddb049934f22b8dee6b439bf651e', 'Osterferien', '2027-04-01', '2027-04-09', '', '585c850efd4f4dc9bf569e57ee01745c', 1, '2026-11-26T01:41:38.728223Z', '2026-11-26T01:41:38.728226Z');
CREATE TABLE seat (
    committee_id CHAR(32) NOT NULL,
    land_id CHAR(32),
    organization_id CHAR(32),
    label VARCHAR(200) NOT NULL,
    voting BOOLEAN NOT NULL,
    required BOOLEAN NOT NULL,
    weight INTEGER NOT NULL,
    position INTEGER NOT NULL,
    start_date DATE,
    end_date DATE,
    note TEXT NOT NULL,
    id CHAR(32) NOT NULL,
    version INTEGER NOT NULL,
    created VARCHAR(27) NOT NULL,
    modified VARCHAR(27) NOT NULL,
    CONSTRAINT pk_seat PRIMARY KEY (id),
    CONSTRAINT ck_seat_has_bearer CHECK (land_id IS NOT NULL OR organization_id IS NOT NULL),
    CONSTRAINT fk_seat_committee_id_committee FOREIGN KEY(committee_id) REFERENCES committee (id) ON DELETE CASCADE,
    CONSTRAINT fk_seat_land_id_land FOREIGN KEY(land_id) REFERENCES land (id),
    CONSTRAINT fk_seat_organization_id_organization FOREIGN KEY(organization_id) REFERENCES organization (id)
);
INSERT INTO "seat" VALUES ('eab4b1197bcb45b29118a13f59367615', 'dcc0ddb049934f22b8dee6b439bf651e', NULL, '', 1, 0, 1, 0, NULL, NULL, '', 'ec4d78dcf4d84146abed8f53dc3cf8df', 1, '2026-11-26T01:41:38.668659Z', '2026-11-26T01:41:38.668665Z');
CREATE TABLE seat_bearer (
    seat_id CHAR(32) NOT NULL,
    organization_id CHAR(32) NOT NULL,
    end_date DATE NOT NULL,
    id CHAR(32) NOT NULL,
    version INTEGER NOT NULL,
    created VARCHAR(27) NOT NULL,
    modified VARCHAR(27) NOT NULL,
    CONSTRAINT pk_seat_bearer PRIMARY KEY (id),
    CONSTRAINT uq_seat_bearer_seat_id_end_date UNIQUE (seat_id, end_date),
    CONSTRAINT fk_seat_bearer_seat_id_seat FOREIGN KEY(seat_id) REFERENCES seat (id) ON DELETE CASCADE,
    CONSTRAINT fk_seat_bearer_organization_id_organization FOREIGN KEY(organization_id) REFERENCES organization (id)
);
INSERT INTO "seat_bearer" VALUES ('ec4d78dcf4d84146abed8f53dc3cf8df', 'e9bc01f6a54e451399541fca89b0bbab', '2025-12-31', '16cf816bbaff482e9f8399c7bfe405b5', 1, '2026-11-26T01:41:38.670244Z', '2026-11-26T01:41:38.670249Z');
CREATE TABLE spent_number (
    series VARCHAR(60) NOT NULL,
    running INTEGER NOT NULL,
    label VARCHAR(60) NOT NULL,
    drawn VARCHAR(27) NOT NULL,
    id CHAR(32) NOT NULL,
    version INTEGER NOT NULL,
    created VARCHAR(27) NOT NULL,
    modified VARCHAR(27) NOT NULL,
    CONSTRAINT pk_spent_number PRIMARY KEY (id),
    CONSTRAINT uq_spent_number_label UNIQUE (label)
);
INSERT INTO "spent_number" VALUES ('LRT:2027', 1, 'LRT-2027-1', '2027-01-04T09:30:00.000000Z', 'd342f8aad5fb4b0b8c69950c03d09a6d', 1, '2026-11-26T01:41:38.712377Z', '2026-11-26T01:41:38.712386Z');
CREATE TABLE succession (
    seat_id CHAR(32) NOT NULL,
    predecessor_id CHAR(32),
    successor_id CHAR(32) NOT NULL,
    start_date DATE NOT NULL,
    passed JSON NOT NULL,
    note TEXT NOT NULL,
    id CHAR(32) NOT NULL,
    version INTEGER NOT NULL,
    created VARCHAR(27) NOT NULL,
    modified VARCHAR(27) NOT NULL,
    CONSTRAINT pk_succession PRIMARY KEY (id),
    CONSTRAINT fk_succession_seat_id_seat FOREIGN KEY(seat_id) REFERENCES seat (id) ON DELETE CASCADE,
    CONSTRAINT fk_succession_predecessor_id_person FOREIGN KEY(predecessor_id) REFERENCES person (id),
    CONSTRAINT fk_succession_successor_id_person FOREIGN KEY(successor_id) REFERENCES person (id)
);
INSERT INTO "succession" VALUES ('ec4d78dcf4d84146abed8f53dc3cf8df', NULL, 'a44d1791630f4727bc1c9a5158d3a778', '2026-01-01', '[]', '', 'b21f9135d0d647c186c2353865ea0099', 1, '2026-11-26T01:41:38.917636Z', '2026-11-26T01:41:38.917638Z');
CREATE TABLE workspace_setting (
    "key" VARCHAR(100) NOT NULL,
    value TEXT NOT NULL,
    id CHAR(32) NOT NULL,
    version INTEGER NOT NULL,
    created VARCHAR(27) NOT NULL,
    modified VARCHAR(27) NOT NULL,
    CONSTRAINT pk_workspace_setting PRIMARY KEY (id),
    CONSTRAINT uq_workspace_setting_key UNIQUE ("key")
);
INSERT INTO "workspace_setting" VALUES ('organizer', '"Beispiel"', '406d74260425420595fafaac8f143a93', 1, '2026-11-26T01:41:38.721628Z', '2026-11-26T01:41:38.721633Z');
CREATE INDEX ix_action_item_agenda_item_id ON action_item (agenda_item_id);
CREATE INDEX ix_action_item_meeting_id ON action_item (meeting_id);
CREATE INDEX ix_action_item_responsible_person_id ON action_item (responsible_person_id);
CREATE INDEX ix_action_item_responsible_seat_id ON action_item (responsible_seat_id);
CREATE INDEX ix_action_item_state_due ON action_item (state, due);
CREATE INDEX ix_agenda_item_meeting_id ON agenda_item (meeting_id);
CREATE INDEX ix_agenda_item_parent_id ON agenda_item (parent_id);
CREATE INDEX ix_agenda_item_rapporteur_seat_id ON agenda_item (rapporteur_seat_id);
CREATE INDEX ix_attachment_agenda_item_id ON attachment (agenda_item_id);
CREATE INDEX ix_attachment_meeting_id ON attachment (meeting_id);
CREATE INDEX ix_attachment_sha512 ON attachment (sha512);
CREATE INDEX ix_attendance_meeting_id ON attendance (meeting_id);
CREATE INDEX ix_attendance_person_id ON attendance (person_id);
CREATE INDEX ix_attendance_seat_id ON attendance (seat_id);
CREATE INDEX ix_committee_role_committee_id ON committee_role (committee_id);
CREATE INDEX ix_committee_role_organization_id ON committee_role (organization_id);
CREATE INDEX ix_committee_role_person_id ON committee_role (person_id);
CREATE INDEX ix_committee_role_seat_id ON committee_role (seat_id);
CREATE INDEX ix_committee_rule_committee_id ON committee_rule (committee_id);
CREATE INDEX ix_deadline_rule_anchor_committee_id ON deadline_rule (anchor_committee_id);
CREATE INDEX ix_deadline_rule_committee_id ON deadline_rule (committee_id);
CREATE INDEX ix_dispatch_document_dispatch_id ON dispatch_document (dispatch_id);
CREATE INDEX ix_dispatch_meeting_id ON dispatch (meeting_id);
CREATE INDEX ix_dispatch_recipient_dispatch_id ON dispatch_recipient (dispatch_id);
CREATE INDEX ix_dispatch_recipient_person_id ON dispatch_recipient (person_id);
CREATE INDEX ix_dispatch_recipient_seat_id ON dispatch_recipient (seat_id);
CREATE INDEX ix_employment_organization_id ON employment (organization_id);
CREATE INDEX ix_employment_person_id ON employment (person_id);
CREATE INDEX ix_invitation_meeting_id ON invitation (meeting_id);
CREATE INDEX ix_invitation_person_id ON invitation (person_id);
CREATE INDEX ix_invitation_seat_id ON invitation (seat_id);
CREATE INDEX ix_journal_entry_record_id_step ON journal_entry (record_id, step);
CREATE INDEX ix_layer_day_layer_id_start_date ON layer_day (layer_id, start_date);
CREATE INDEX ix_meeting_committee_committee_id ON meeting_committee (committee_id);
CREATE INDEX ix_meeting_committee_meeting_id ON meeting_committee (meeting_id);
CREATE INDEX ix_meeting_number ON meeting (number);
CREATE INDEX ix_meeting_start_id ON meeting (start, id);
CREATE INDEX ix_meeting_state ON meeting (state);
CREATE INDEX ix_membership_person_id ON membership (person_id);
CREATE INDEX ix_membership_seat_id ON membership (seat_id);
CREATE INDEX ix_organization_change_resulting_id ON organization_change (resulting_id);
CREATE INDEX ix_organization_land_id ON organization (land_id);
CREATE INDEX ix_organization_name_organization_id ON organization_name (organization_id);
CREATE INDEX ix_organization_parent_id ON organization (parent_id);
CREATE INDEX ix_outgoing_mail_dispatch_id ON outgoing_mail (dispatch_id);
CREATE INDEX ix_outgoing_mail_recipient_id ON outgoing_mail (recipient_id);
CREATE INDEX ix_outgoing_mail_state ON outgoing_mail (state);
CREATE INDEX ix_person_email_address ON person_email (address);
CREATE INDEX ix_person_email_person_id ON person_email (person_id);
CREATE INDEX ix_person_family_name ON person (family_name);
CREATE INDEX ix_poll_answer_option_id ON poll_answer (option_id);
CREATE INDEX ix_poll_answer_seat_id ON poll_answer (seat_id);
CREATE INDEX ix_poll_committee_id ON poll (committee_id);
CREATE INDEX ix_poll_letter_poll_id ON poll_letter (poll_id);
CREATE INDEX ix_poll_option_poll_id ON poll_option (poll_id);
CREATE INDEX ix_poll_seat_poll_id ON poll_seat (poll_id);
CREATE INDEX ix_poll_seat_seat_id ON poll_seat (seat_id);
CREATE INDEX ix_poll_state ON poll (state);
CREATE INDEX ix_reminder_meeting_reference ON reminder (meeting_reference);
CREATE INDEX ix_reminder_person_id ON reminder (person_id);
CREATE INDEX ix_reminder_rule_committee_id ON reminder_rule (committee_id);
CREATE INDEX ix_reply_meeting_reference ON reply (meeting_reference);
CREATE INDEX ix_reply_state ON reply (state);
CREATE INDEX ix_reply_uid ON reply (uid);
CREATE INDEX ix_resolution_agenda_item_id ON resolution (agenda_item_id);
CREATE INDEX ix_resolution_meeting_id ON resolution (meeting_id);
CREATE INDEX ix_rotation_turn_committee_id ON rotation_turn (committee_id);
CREATE INDEX ix_rotation_turn_seat_id ON rotation_turn (seat_id);
CREATE INDEX ix_school_holiday_land_id_start_date ON school_holiday (land_id, start_date);
CREATE INDEX ix_seat_bearer_organization_id ON seat_bearer (organization_id);
CREATE INDEX ix_seat_committee_id ON seat (committee_id);
CREATE INDEX ix_seat_land_id ON seat (land_id);
CREATE INDEX ix_seat_organization_id ON seat (organization_id);
CREATE INDEX ix_spent_number_series ON spent_number (series);
CREATE INDEX ix_succession_predecessor_id ON succession (predecessor_id);
CREATE INDEX ix_succession_seat_id ON succession (seat_id);
CREATE INDEX ix_succession_successor_id ON succession (successor_id);

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
INSERT INTO "action_item" VALUES ('842a6a3c003944f2b72b817acea811ef', NULL, 'Raum buchen', '', 'open', '2027-04-01', NULL, NULL, NULL, '', '0b96e00e60fd4ee781c40cd4ba37f863', 1, '2026-11-26T02:01:31.025158Z', '2026-11-26T02:01:31.025161Z');
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
INSERT INTO "agenda_item" VALUES ('842a6a3c003944f2b72b817acea811ef', NULL, 0, '', 'information', 'planned', 'Begrüßung', 1, NULL, NULL, NULL, '', '', '', '["a"]', '', '', '24e29e8b27ec41adaccbf32b2a75ff1c', 1, '2026-11-26T02:01:30.995146Z', '2026-11-26T02:01:30.995151Z');
INSERT INTO "agenda_item" VALUES ('842a6a3c003944f2b72b817acea811ef', '24e29e8b27ec41adaccbf32b2a75ff1c', 0, '', 'information', 'planned', 'Vorstellung', 1, NULL, NULL, NULL, '', '', '', '[]', '', '', '2983d62f20dc4bbbabab15871e18d905', 1, '2026-11-26T02:01:30.996606Z', '2026-11-26T02:01:30.996608Z');
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
INSERT INTO "attachment" VALUES ('842a6a3c003944f2b72b817acea811ef', NULL, 'Anlage', 'a.txt', 'application/octet-stream', 7, 'be024e2715b21ef16744b4c96a954e632bfda830955bdec069278892233c89fd35af67faa6b854124059b9837ee227813087ea21398ffde6bca479af31d95189', '70edde8b0375442fa2ce987fe3787f79', 1, '2026-11-26T02:01:31.034614Z', '2026-11-26T02:01:31.034621Z');
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
INSERT INTO "attendance" VALUES ('842a6a3c003944f2b72b817acea811ef', '84ed60cfb52d4893a5ccd11d94299eae', '966f95853fc047069a0d18c956ce625a', '', '', 'member', 'presence', 'expected', '', '', '', 0, '5c2fb8d4f3704a82a42b022dc70c0a85', 1, '2026-11-26T02:01:30.997464Z', '2026-11-26T02:01:30.997466Z');
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
INSERT INTO "calendar_layer" VALUES ('Sitzungswochen', 'light', 'blue', 1, '', '', NULL, 0, '', '9dc6b57249e74d46ad30c5e3508a6a83', 1, '2026-11-26T02:01:31.452794Z', '2026-11-26T02:01:31.452803Z');
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
INSERT INTO "committee" VALUES ('Round Table', 'LRT', 'other', '', '', '', '', '', '', '11:00', 300, '', 1, 0, 0, '', '86d090dc27cf49a5b2e1cc22c7a9d65f', 1, '2026-11-26T02:01:30.958874Z', '2026-11-26T02:01:30.958882Z');
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
INSERT INTO "committee_role" VALUES ('86d090dc27cf49a5b2e1cc22c7a9d65f', '966f95853fc047069a0d18c956ce625a', 'chair', '84ed60cfb52d4893a5ccd11d94299eae', NULL, NULL, NULL, '', '4a8f33f264b643a3941e329c42ddfa89', 1, '2026-11-26T02:01:31.524378Z', '2026-11-26T02:01:31.524383Z');
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
INSERT INTO "committee_rule" VALUES ('86d090dc27cf49a5b2e1cc22c7a9d65f', 'none', 1, 1, 0, '["3", "9"]', 0, 'more_than_half', 0, 'simple', 0, 'running', '', NULL, NULL, 'f9c548a1072a43c7bfcb239be422b0d6', 1, '2026-11-26T02:01:30.961365Z', '2026-11-26T02:01:30.961366Z');
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
INSERT INTO "deadline_rule" VALUES ('86d090dc27cf49a5b2e1cc22c7a9d65f', 'invitation', -28, NULL, 'none', 0, '', NULL, NULL, 'e848b67b025c41ef986e578a23aa97d1', 1, '2026-11-26T02:01:30.960540Z', '2026-11-26T02:01:30.960542Z');
CREATE TABLE dispatch (
    meeting_id CHAR(32) NOT NULL,
    dispatch_kind VARCHAR(20) NOT NULL,
    way VARCHAR(20) NOT NULL,
    sent_at VARCHAR(27) NOT NULL,
    sequence INTEGER NOT NULL,
    uid VARCHAR(200) NOT NULL,
    content_sha512 VARCHAR(128) NOT NULL,
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
INSERT INTO "dispatch" VALUES ('842a6a3c003944f2b72b817acea811ef', 'invitation', 'files', '2027-01-04T09:30:00.000000Z', 0, '', '', '', '', '[]', '', '6aca3dc75e99482cb52b48fcfd45c797', 1, '2026-11-26T02:01:31.012281Z', '2026-11-26T02:01:31.012285Z');
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
INSERT INTO "dispatch_document" VALUES ('6aca3dc75e99482cb52b48fcfd45c797', 'TO.pdf', 'application/pdf', 7, 'be024e2715b21ef16744b4c96a954e632bfda830955bdec069278892233c89fd35af67faa6b854124059b9837ee227813087ea21398ffde6bca479af31d95189', '7b570bdad936487382d7cf45c1350ae9', 1, '2026-11-26T02:01:31.013845Z', '2026-11-26T02:01:31.013846Z');
CREATE TABLE dispatch_recipient (
    dispatch_id CHAR(32) NOT NULL,
    seat_id CHAR(32),
    person_id CHAR(32),
    name VARCHAR(200) NOT NULL,
    address VARCHAR(254) NOT NULL,
    for_information BOOLEAN NOT NULL,
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
INSERT INTO "dispatch_recipient" VALUES ('6aca3dc75e99482cb52b48fcfd45c797', NULL, NULL, '', 'aenne@example.org', 0, 'written', 'f7e1f2f50aa744908d9e19e1017ed0de', 1, '2026-11-26T02:01:31.013202Z', '2026-11-26T02:01:31.013204Z');
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
INSERT INTO "employment" VALUES ('966f95853fc047069a0d18c956ce625a', '9b13d501a90647b7a4aeb96c4ab58dfd', '', NULL, NULL, '16ef429e08f0409ca2f386a74306f78a', 1, '2026-11-26T02:01:30.937619Z', '2026-11-26T02:01:30.937620Z');
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
INSERT INTO "invitation" VALUES ('842a6a3c003944f2b72b817acea811ef', '84ed60cfb52d4893a5ccd11d94299eae', NULL, '', 'aenne@example.org', 'needs-action', NULL, '', 0, NULL, NULL, '', '', NULL, NULL, NULL, '5c55ed9f20f748719e3f1a1f13b24a3a', 1, '2026-11-26T02:01:30.998332Z', '2026-11-26T02:01:30.998334Z');
CREATE TABLE journal_entry (
    step INTEGER NOT NULL,
    kind VARCHAR(30) NOT NULL,
    record_id VARCHAR(32) NOT NULL,
    "before" TEXT,
    "after" TEXT,
    CONSTRAINT pk_journal_entry PRIMARY KEY (step, kind, record_id),
    CONSTRAINT fk_journal_entry_step_journal_step FOREIGN KEY(step) REFERENCES journal_step (number)
);
INSERT INTO "journal_entry" VALUES (2, 'land', 'e2d6c7e42882404abc63999e36e3e5e3', NULL, '{"code":"DE-BB","short_name":"BB","name":"Brandenburg","official_name":"Land","capital":"P","id":"e2d6c7e42882404abc63999e36e3e5e3","version":1,"created":"2026-11-26T02:01:30.896778Z","modified":"2026-11-26T02:01:30.896786Z"}');
INSERT INTO "journal_entry" VALUES (2, 'organization', '9b13d501a90647b7a4aeb96c4ab58dfd', NULL, '{"organization_kind":"ministry","land_id":"e2d6c7e42882404abc63999e36e3e5e3","parent_id":null,"status":"active","status_since":null,"lead":1,"copied":0,"aliases":"[]","remit":"","mint_role":"","street":"","postal_code":"","city":"","email":"","phone":"","website":"","source":"","source_as_of":"","verified":0,"note":"","id":"9b13d501a90647b7a4aeb96c4ab58dfd","version":1,"created":"2026-11-26T02:01:30.919228Z","modified":"2026-11-26T02:01:30.919234Z"}');
INSERT INTO "journal_entry" VALUES (2, 'organization_name', 'b5fc58de1fb8433997fde306cfc8335a', NULL, '{"organization_id":"9b13d501a90647b7a4aeb96c4ab58dfd","name":"Ministerium für Beispiele","short_name":"","start_date":null,"end_date":null,"id":"b5fc58de1fb8433997fde306cfc8335a","version":1,"created":"2026-11-26T02:01:30.920921Z","modified":"2026-11-26T02:01:30.920923Z"}');
INSERT INTO "journal_entry" VALUES (2, 'organization', '68af8cfda3ee4ae28d43bb87c9e55a79', NULL, '{"organization_kind":"ministry","land_id":null,"parent_id":null,"status":"active","status_since":null,"lead":0,"copied":0,"aliases":"[]","remit":"","mint_role":"","street":"","postal_code":"","city":"","email":"","phone":"","website":"","source":"","source_as_of":"","verified":0,"note":"","id":"68af8cfda3ee4ae28d43bb87c9e55a79","version":1,"created":"2026-11-26T02:01:30.921567Z","modified":"2026-11-26T02:01:30.921568Z"}');
INSERT INTO "journal_entry" VALUES (2, 'organization_change', 'ddc04b03cf934adf95780c3f7e3a8068', NULL, '{"original_id":"68af8cfda3ee4ae28d43bb87c9e55a79","resulting_id":"9b13d501a90647b7a4aeb96c4ab58dfd","change":"succeeded","effective_on":"2026-01-01","note":"","id":"ddc04b03cf934adf95780c3f7e3a8068","version":1,"created":"2026-11-26T02:01:30.922195Z","modified":"2026-11-26T02:01:30.922196Z"}');
INSERT INTO "journal_entry" VALUES (2, 'person', '966f95853fc047069a0d18c956ce625a', NULL, '{"family_name":"Häßler","given_name":"Änne","form_of_address":"","title":"","affix":"","salutation":"","function":"","phone":"","source":"","legal_basis":"","confirmed_on":null,"asked_on":null,"left_on":null,"review_on":null,"erasure":"none","erasure_reason":"","kept_because":"","sample":1,"note":"","id":"966f95853fc047069a0d18c956ce625a","version":1,"created":"2026-11-26T02:01:30.935915Z","modified":"2026-11-26T02:01:30.935921Z"}');
INSERT INTO "journal_entry" VALUES (2, 'person_email', '388bb17949a84bb7acbb812ec523468a', NULL, '{"person_id":"966f95853fc047069a0d18c956ce625a","address":"aenne@example.org","position":0,"id":"388bb17949a84bb7acbb812ec523468a","version":1,"created":"2026-11-26T02:01:30.936968Z","modified":"2026-11-26T02:01:30.936970Z"}');
INSERT INTO "journal_entry" VALUES (2, 'employment', '16ef429e08f0409ca2f386a74306f78a', NULL, '{"person_id":"966f95853fc047069a0d18c956ce625a","organization_id":"9b13d501a90647b7a4aeb96c4ab58dfd","function":"","start_date":null,"end_date":null,"id":"16ef429e08f0409ca2f386a74306f78a","version":1,"created":"2026-11-26T02:01:30.937619Z","modified":"2026-11-26T02:01:30.937620Z"}');
INSERT INTO "journal_entry" VALUES (2, 'committee', '86d090dc27cf49a5b2e1cc22c7a9d65f', NULL, '{"name":"Round Table","short_name":"LRT","nature":"other","purpose":"","rhythm":"","convenor":"","organizer_name":"","organizer_email":"","letterhead":"","start_time":"11:00","duration_minutes":300,"usual_city":"","html_mail":1,"open_list":0,"position":0,"note":"","id":"86d090dc27cf49a5b2e1cc22c7a9d65f","version":1,"created":"2026-11-26T02:01:30.958874Z","modified":"2026-11-26T02:01:30.958882Z"}');
INSERT INTO "journal_entry" VALUES (2, 'deadline_rule', 'e848b67b025c41ef986e578a23aa97d1', NULL, '{"committee_id":"86d090dc27cf49a5b2e1cc22c7a9d65f","deadline":"invitation","offset_days":-28,"anchor_committee_id":null,"shift":"none","shift_holidays":0,"source":"","start_date":null,"end_date":null,"id":"e848b67b025c41ef986e578a23aa97d1","version":1,"created":"2026-11-26T02:01:30.960540Z","modified":"2026-11-26T02:01:30.960542Z"}');
INSERT INTO "journal_entry" VALUES (2, 'committee_rule', 'f9c548a1072a43c7bfcb239be422b0d6', NULL, '{"committee_id":"86d090dc27cf49a5b2e1cc22c7a9d65f","rhythm":"none","rhythm_count":1,"rhythm_week":1,"rhythm_weekday":0,"rhythm_months":"[\"3\", \"9\"]","calls_between":0,"quorum":"more_than_half","quorum_count":0,"majority":"simple","majority_count":0,"numbering":"running","source":"","start_date":null,"end_date":null,"id":"f9c548a1072a43c7bfcb239be422b0d6","version":1,"created":"2026-11-26T02:01:30.961365Z","modified":"2026-11-26T02:01:30.961366Z"}');
INSERT INTO "journal_entry" VALUES (2, 'seat', '84ed60cfb52d4893a5ccd11d94299eae', NULL, '{"committee_id":"86d090dc27cf49a5b2e1cc22c7a9d65f","land_id":"e2d6c7e42882404abc63999e36e3e5e3","organization_id":null,"label":"","voting":1,"required":0,"weight":1,"position":0,"start_date":null,"end_date":null,"note":"","id":"84ed60cfb52d4893a5ccd11d94299eae","version":1,"created":"2026-11-26T02:01:30.962178Z","modified":"2026-11-26T02:01:30.962179Z"}');
INSERT INTO "journal_entry" VALUES (2, 'seat_bearer', '9b3e18d68fd54e83950cfa894ab3fd26', NULL, '{"seat_id":"84ed60cfb52d4893a5ccd11d94299eae","organization_id":"68af8cfda3ee4ae28d43bb87c9e55a79","end_date":"2025-12-31","id":"9b3e18d68fd54e83950cfa894ab3fd26","version":1,"created":"2026-11-26T02:01:30.979028Z","modified":"2026-11-26T02:01:30.979035Z"}');
INSERT INTO "journal_entry" VALUES (2, 'membership', '1a33cf729c1947019d152eb4f0f1f3b5', NULL, '{"seat_id":"84ed60cfb52d4893a5ccd11d94299eae","person_id":"966f95853fc047069a0d18c956ce625a","role":"holder","rank":1,"start_date":"2026-01-01","end_date":null,"note":"","id":"1a33cf729c1947019d152eb4f0f1f3b5","version":1,"created":"2026-11-26T02:01:30.979996Z","modified":"2026-11-26T02:01:30.979997Z"}');
INSERT INTO "journal_entry" VALUES (2, 'meeting', '842a6a3c003944f2b72b817acea811ef', NULL, '{"reference":"LRT-2027-1","name":"Erste","number":"","state":"planned","start":"2027-03-18T11:00+01:00","end":null,"first_day_end":"","last_day_start":"","precision":"minute","mode":"presence","location_name":"","street":"","postal_code":"","city":"","video_url":"","dial_in":"","host":"","note":"","source":"","source_label":"","source_as_of":"","remarks":"[]","lands_reported":null,"agenda_frozen":0,"uid":"u@x","sequence":0,"last_dtstamp":null,"cancel_reason":"","id":"842a6a3c003944f2b72b817acea811ef","version":1,"created":"2026-11-26T02:01:30.981201Z","modified":"2026-11-26T02:01:30.981202Z"}');
INSERT INTO "journal_entry" VALUES (2, 'meeting_committee', 'e396660c1ede430ba5c4327c437853c3', NULL, '{"meeting_id":"842a6a3c003944f2b72b817acea811ef","committee_id":"86d090dc27cf49a5b2e1cc22c7a9d65f","position":0,"id":"e396660c1ede430ba5c4327c437853c3","version":1,"created":"2026-11-26T02:01:30.981952Z","modified":"2026-11-26T02:01:30.981953Z"}');
INSERT INTO "journal_entry" VALUES (2, 'agenda_item', '24e29e8b27ec41adaccbf32b2a75ff1c', NULL, '{"meeting_id":"842a6a3c003944f2b72b817acea811ef","parent_id":null,"position":0,"number":"","item_kind":"information","state":"planned","name":"Begrüßung","public":1,"minutes_allotted":null,"fixed_start":null,"rapporteur_seat_id":null,"rapporteur":"","note":"","proposal":"","earlier":"[\"a\"]","text":"","result":"","id":"24e29e8b27ec41adaccbf32b2a75ff1c","version":1,"created":"2026-11-26T02:01:30.995146Z","modified":"2026-11-26T02:01:30.995151Z"}');
INSERT INTO "journal_entry" VALUES (2, 'agenda_item', '2983d62f20dc4bbbabab15871e18d905', NULL, '{"meeting_id":"842a6a3c003944f2b72b817acea811ef","parent_id":"24e29e8b27ec41adaccbf32b2a75ff1c","position":0,"number":"","item_kind":"information","state":"planned","name":"Vorstellung","public":1,"minutes_allotted":null,"fixed_start":null,"rapporteur_seat_id":null,"rapporteur":"","note":"","proposal":"","earlier":"[]","text":"","result":"","id":"2983d62f20dc4bbbabab15871e18d905","version":1,"created":"2026-11-26T02:01:30.996606Z","modified":"2026-11-26T02:01:30.996608Z"}');
INSERT INTO "journal_entry" VALUES (2, 'attendance', '5c2fb8d4f3704a82a42b022dc70c0a85', NULL, '{"meeting_id":"842a6a3c003944f2b72b817acea811ef","seat_id":"84ed60cfb52d4893a5ccd11d94299eae","person_id":"966f95853fc047069a0d18c956ce625a","name":"","organization":"","role":"member","mode":"presence","state":"expected","arrived":"","left":"","note":"","position":0,"id":"5c2fb8d4f3704a82a42b022dc70c0a85","version":1,"created":"2026-11-26T02:01:30.997464Z","modified":"2026-11-26T02:01:30.997466Z"}');
INSERT INTO "journal_entry" VALUES (2, 'invitation', '5c55ed9f20f748719e3f1a1f13b24a3a', NULL, '{"meeting_id":"842a6a3c003944f2b72b817acea811ef","seat_id":"84ed60cfb52d4893a5ccd11d94299eae","person_id":null,"name":"","address":"aenne@example.org","answer":"needs-action","answered_at":null,"comment":"","last_sequence":0,"answer_sequence":null,"answer_stamp":null,"delegated_to":"","delegated_from":"","proposed_start":null,"proposed_end":null,"withdrawn_at":null,"id":"5c55ed9f20f748719e3f1a1f13b24a3a","version":1,"created":"2026-11-26T02:01:30.998332Z","modified":"2026-11-26T02:01:30.998334Z"}');
INSERT INTO "journal_entry" VALUES (2, 'dispatch', '6aca3dc75e99482cb52b48fcfd45c797', NULL, '{"meeting_id":"842a6a3c003944f2b72b817acea811ef","dispatch_kind":"invitation","way":"files","sent_at":"2027-01-04T09:30:00.000000Z","sequence":0,"uid":"","content_sha512":"","document_sha512":"","override_reason":"","overridden":"[]","note":"","id":"6aca3dc75e99482cb52b48fcfd45c797","version":1,"created":"2026-11-26T02:01:31.012281Z","modified":"2026-11-26T02:01:31.012285Z"}');
INSERT INTO "journal_entry" VALUES (2, 'dispatch_recipient', 'f7e1f2f50aa744908d9e19e1017ed0de', NULL, '{"dispatch_id":"6aca3dc75e99482cb52b48fcfd45c797","seat_id":null,"person_id":null,"name":"","address":"aenne@example.org","for_information":0,"result":"written","id":"f7e1f2f50aa744908d9e19e1017ed0de","version":1,"created":"2026-11-26T02:01:31.013202Z","modified":"2026-11-26T02:01:31.013204Z"}');
INSERT INTO "journal_entry" VALUES (2, 'dispatch_document', '7b570bdad936487382d7cf45c1350ae9', NULL, '{"dispatch_id":"6aca3dc75e99482cb52b48fcfd45c797","name":"TO.pdf","media_type":"application/pdf","size":7,"sha512":"be024e2715b21ef16744b4c96a954e632bfda830955bdec069278892233c89fd35af67faa6b854124059b9837ee227813087ea21398ffde6bca479af31d95189","id":"7b570bdad936487382d7cf45c1350ae9","version":1,"created":"2026-11-26T02:01:31.013845Z","modified":"2026-11-26T02:01:31.013846Z"}');
INSERT INTO "journal_entry" VALUES (2, 'minutes', 'd195c0358ab24ed0a1f43c7253429c6b', NULL, '{"meeting_id":"842a6a3c003944f2b72b817acea811ef","minutes_type":"results","state":"draft","chair":"Änne Häßler","keeper":"","opening":"","closing":"","circulated_on":null,"objections_until":null,"approved_on":null,"approved_hash":"","id":"d195c0358ab24ed0a1f43c7253429c6b","version":1,"created":"2026-11-26T02:01:31.022900Z","modified":"2026-11-26T02:01:31.022904Z"}');
INSERT INTO "journal_entry" VALUES (2, 'resolution', 'bdea2f4beb9046849b1eb5680c3194dd', NULL, '{"meeting_id":"842a6a3c003944f2b72b817acea811ef","agenda_item_id":"24e29e8b27ec41adaccbf32b2a75ff1c","position":0,"number":null,"text":"So sei es.","result":"adopted","votes_yes":null,"votes_no":null,"votes_abstain":null,"review_on":null,"id":"bdea2f4beb9046849b1eb5680c3194dd","version":1,"created":"2026-11-26T02:01:31.024362Z","modified":"2026-11-26T02:01:31.024364Z"}');
INSERT INTO "journal_entry" VALUES (2, 'action_item', '0b96e00e60fd4ee781c40cd4ba37f863', NULL, '{"meeting_id":"842a6a3c003944f2b72b817acea811ef","agenda_item_id":null,"title":"Raum buchen","note":"","state":"open","due":"2027-04-01","closed_on":null,"responsible_seat_id":null,"responsible_person_id":null,"responsible":"","id":"0b96e00e60fd4ee781c40cd4ba37f863","version":1,"created":"2026-11-26T02:01:31.025158Z","modified":"2026-11-26T02:01:31.025161Z"}');
INSERT INTO "journal_entry" VALUES (2, 'spent_number', '26363dab98944c80a70b946fe6a18251', NULL, '{"series":"LRT:2027","running":1,"label":"LRT-2027-1","drawn":"2027-01-04T09:30:00.000000Z","id":"26363dab98944c80a70b946fe6a18251","version":1,"created":"2026-11-26T02:01:31.025777Z","modified":"2026-11-26T02:01:31.025778Z"}');
INSERT INTO "journal_entry" VALUES (2, 'attachment', '70edde8b0375442fa2ce987fe3787f79', NULL, '{"meeting_id":"842a6a3c003944f2b72b817acea811ef","agenda_item_id":null,"name":"Anlage","file_name":"a.txt","mime_type":"application/octet-stream","size":7,"sha512":"be024e2715b21ef16744b4c96a954e632bfda830955bdec069278892233c89fd35af67faa6b854124059b9837ee227813087ea21398ffde6bca479af31d95189","id":"70edde8b0375442fa2ce987fe3787f79","version":1,"created":"2026-11-26T02:01:31.034614Z","modified":"2026-11-26T02:01:31.034621Z"}');
INSERT INTO "journal_entry" VALUES (2, 'workspace_setting', 'f5197706b592485a89eb50b2f3fd4631', NULL, '{"key":"organizer","value":"\"Beispiel\"","id":"f5197706b592485a89eb50b2f3fd4631","version":1,"created":"2026-11-26T02:01:31.058757Z","modified":"2026-11-26T02:01:31.058762Z"}');
INSERT INTO "journal_entry" VALUES (2, 'outgoing_mail', 'd76415f379044cb08ce0d2a49fee615b', NULL, '{"dispatch_id":"6aca3dc75e99482cb52b48fcfd45c797","recipient_id":"f7e1f2f50aa744908d9e19e1017ed0de","purpose":"","name":"","address":"aenne@example.org","subject":"","message_id":"1@example.org","sha512":"be024e2715b21ef16744b4c96a954e632bfda830955bdec069278892233c89fd35af67faa6b854124059b9837ee227813087ea21398ffde6bca479af31d95189","state":"waiting","attempts":0,"tried_at":null,"sent_at":null,"response":"","id":"d76415f379044cb08ce0d2a49fee615b","version":1,"created":"2026-11-26T02:01:31.060299Z","modified":"2026-11-26T02:01:31.060301Z"}');
INSERT INTO "journal_entry" VALUES (2, 'school_holiday', 'daaa51cb0c7f44eebdfffab9369fded2', NULL, '{"land_id":"e2d6c7e42882404abc63999e36e3e5e3","name":"Osterferien","start_date":"2027-04-01","end_date":"2027-04-09","source":"","id":"daaa51cb0c7f44eebdfffab9369fded2","version":1,"created":"2026-11-26T02:01:31.061097Z","modified":"2026-11-26T02:01:31.061098Z"}');
INSERT INTO "journal_entry" VALUES (2, 'calendar_layer', '9dc6b57249e74d46ad30c5e3508a6a83', NULL, '{"name":"Sitzungswochen","weight":"light","colour":"blue","visible":1,"source":"","file":"","refreshed":null,"position":0,"note":"","id":"9dc6b57249e74d46ad30c5e3508a6a83","version":1,"created":"2026-11-26T02:01:31.452794Z","modified":"2026-11-26T02:01:31.452803Z"}');
INSERT INTO "journal_entry" VALUES (2, 'layer_day', '3d9c9f56cd02457098aa84945a982de0', NULL, '{"layer_id":"9dc6b57249e74d46ad30c5e3508a6a83","land_id":null,"name":"Sitzungswoche","start_date":"2027-04-01","end_date":"2027-04-09","id":"3d9c9f56cd02457098aa84945a982de0","version":1,"created":"2026-11-26T02:01:31.474553Z","modified":"2026-11-26T02:01:31.474562Z"}');
INSERT INTO "journal_entry" VALUES (2, 'poll', 'a1ded029ee4f4bdebce334b5067c68f7', NULL, '{"committee_id":"86d090dc27cf49a5b2e1cc22c7a9d65f","code":"T-ABCDEF","name":"Termin","state":"draft","mode":"presence","city":"","text":"","answer_until":null,"with_holds":1,"sent_at":null,"meeting_reference":"","note":"","id":"a1ded029ee4f4bdebce334b5067c68f7","version":1,"created":"2026-11-26T02:01:31.476349Z","modified":"2026-11-26T02:01:31.476353Z"}');
INSERT INTO "journal_entry" VALUES (2, 'poll_option', '50876aadac8f4928aeef0d469d861008', NULL, '{"poll_id":"a1ded029ee4f4bdebce334b5067c68f7","number":1,"start":"2027-03-18T11:00+01:00","end":"2027-03-18T11:00+01:00","uid":"o@x","sequence":0,"chosen":0,"id":"50876aadac8f4928aeef0d469d861008","version":1,"created":"2026-11-26T02:01:31.477673Z","modified":"2026-11-26T02:01:31.477677Z"}');
INSERT INTO "journal_entry" VALUES (2, 'poll_seat', 'cdbdeb62da10443d8cc74e414fe94577', NULL, '{"poll_id":"a1ded029ee4f4bdebce334b5067c68f7","seat_id":"84ed60cfb52d4893a5ccd11d94299eae","required":0,"name":"","address":"aenne@example.org","sent_at":null,"reminded_at":null,"answered_at":null,"comment":"","id":"cdbdeb62da10443d8cc74e414fe94577","version":1,"created":"2026-11-26T02:01:31.499177Z","modified":"2026-11-26T02:01:31.499184Z"}');
INSERT INTO "journal_entry" VALUES (2, 'poll_answer', '80ae61cff9aa48edb7dff76eac3a79ee', NULL, '{"option_id":"50876aadac8f4928aeef0d469d861008","seat_id":"84ed60cfb52d4893a5ccd11d94299eae","answer":"yes","way":"hand","id":"80ae61cff9aa48edb7dff76eac3a79ee","version":1,"created":"2026-11-26T02:01:31.500631Z","modified":"2026-11-26T02:01:31.500635Z"}');
INSERT INTO "journal_entry" VALUES (2, 'poll_letter', '152a32d2b7a143f8a99902601cb11094', NULL, '{"poll_id":"a1ded029ee4f4bdebce334b5067c68f7","sender":"aenne@example.org","subject":"","text":"","reason":"no-answer","done":0,"id":"152a32d2b7a143f8a99902601cb11094","version":1,"created":"2026-11-26T02:01:31.501589Z","modified":"2026-11-26T02:01:31.501592Z"}');
INSERT INTO "journal_entry" VALUES (2, 'rotation_turn', '1a1b69e3b06c4bdd83e53010dc8e333a', NULL, '{"committee_id":"86d090dc27cf49a5b2e1cc22c7a9d65f","role":"host","year":2027,"running":1,"turn_kind":"planned","seat_id":"84ed60cfb52d4893a5ccd11d94299eae","name":"","city":"","note":"","id":"1a1b69e3b06c4bdd83e53010dc8e333a","version":1,"created":"2026-11-26T02:01:31.522704Z","modified":"2026-11-26T02:01:31.522713Z"}');
INSERT INTO "journal_entry" VALUES (2, 'committee_role', '4a8f33f264b643a3941e329c42ddfa89', NULL, '{"committee_id":"86d090dc27cf49a5b2e1cc22c7a9d65f","person_id":"966f95853fc047069a0d18c956ce625a","role":"chair","seat_id":"84ed60cfb52d4893a5ccd11d94299eae","organization_id":null,"start_date":null,"end_date":null,"note":"","id":"4a8f33f264b643a3941e329c42ddfa89","version":1,"created":"2026-11-26T02:01:31.524378Z","modified":"2026-11-26T02:01:31.524383Z"}');
INSERT INTO "journal_entry" VALUES (2, 'succession', 'eab971563c3f49d8918f0e188c1db28a', NULL, '{"seat_id":"84ed60cfb52d4893a5ccd11d94299eae","predecessor_id":null,"successor_id":"966f95853fc047069a0d18c956ce625a","start_date":"2026-01-01","passed":"[]","note":"","id":"eab971563c3f49d8918f0e188c1db28a","version":1,"created":"2026-11-26T02:01:31.525315Z","modified":"2026-11-26T02:01:31.525319Z"}');
INSERT INTO "journal_entry" VALUES (2, 'mail_template', '7b2b40aa9fe84655b727582f7d8539e1', NULL, '{"committee_id":"86d090dc27cf49a5b2e1cc22c7a9d65f","template":"invitation","language":"de","subject":"","body":"x","id":"7b2b40aa9fe84655b727582f7d8539e1","version":1,"created":"2026-11-26T02:01:31.526050Z","modified":"2026-11-26T02:01:31.526052Z"}');
INSERT INTO "journal_entry" VALUES (2, 'reminder_rule', 'c67724fc6a0044d58fc44f1b47db114d', NULL, '{"committee_id":"86d090dc27cf49a5b2e1cc22c7a9d65f","reminder":"answers","offset_days":-7,"active":1,"note":"","id":"c67724fc6a0044d58fc44f1b47db114d","version":1,"created":"2026-11-26T02:01:31.539524Z","modified":"2026-11-26T02:01:31.539532Z"}');
INSERT INTO "journal_entry" VALUES (2, 'reminder', '6bd646257b81491d9da6bddfc54f9a59', NULL, '{"rule":"c67724fc6a0044d58fc44f1b47db114d","reminder":"answers","meeting_reference":"LRT-2027-1","subject":"","person_id":"966f95853fc047069a0d18c956ce625a","address":"","due_on":"2027-03-01","state":"made","made_at":"2027-03-01T09:00:00.000000Z","note":"","id":"6bd646257b81491d9da6bddfc54f9a59","version":1,"created":"2026-11-26T02:01:31.540804Z","modified":"2026-11-26T02:01:31.540807Z"}');
INSERT INTO "journal_entry" VALUES (2, 'reply', '40213844341e49769674154aa6121b45', NULL, '{"meeting_reference":"LRT-2027-1","state":"matched","reason":"","file":"","sha256":"0000000000000000000000000000000000000000000000000000000000000000","sender":"","subject":"","mailed_at":null,"method":"","uid":"u@x","sequence":null,"stamp":null,"attendee":"","answer":"accepted","delegate":"","proposed_start":null,"proposed_end":null,"comment":"","text":"","id":"40213844341e49769674154aa6121b45","version":1,"created":"2026-11-26T02:01:31.541946Z","modified":"2026-11-26T02:01:31.541950Z"}');
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
INSERT INTO "journal_step" VALUES (2, 'fill', 'Beispiel', 'beispiel@example.org', '2027-01-04T09:30:00.000000Z', 'done', NULL, 0, 0, '32154c1527ae98f2a7d0f80515949580d38f64ce2914af64318ad59bf545306a', 'd835dac98d8789e8cb70f98e62fe4b04d6d95a938542e35cad50fee781011de7');
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
INSERT INTO "land" VALUES ('DE-BB', 'BB', 'Brandenburg', 'Land', 'P', 'e2d6c7e42882404abc63999e36e3e5e3', 1, '2026-11-26T02:01:30.896778Z', '2026-11-26T02:01:30.896786Z');
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
INSERT INTO "layer_day" VALUES ('9dc6b57249e74d46ad30c5e3508a6a83', NULL, 'Sitzungswoche', '2027-04-01', '2027-04-09', '3d9c9f56cd02457098aa84945a982de0', 1, '2026-11-26T02:01:31.474553Z', '2026-11-26T02:01:31.474562Z');
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
INSERT INTO "mail_template" VALUES ('86d090dc27cf49a5b2e1cc22c7a9d65f', 'invitation', 'de', '', 'x', '7b2b40aa9fe84655b727582f7d8539e1', 1, '2026-11-26T02:01:31.526050Z', '2026-11-26T02:01:31.526052Z');
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
INSERT INTO "meeting" VALUES ('LRT-2027-1', 'Erste', '', 'planned', '2027-03-18T11:00+01:00', NULL, '', '', 'minute', 'presence', '', '', '', '', '', '', '', '', '', '', '', '[]', NULL, 0, 'u@x', 0, NULL, '', '842a6a3c003944f2b72b817acea811ef', 1, '2026-11-26T02:01:30.981201Z', '2026-11-26T02:01:30.981202Z');
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
INSERT INTO "meeting_committee" VALUES ('842a6a3c003944f2b72b817acea811ef', '86d090dc27cf49a5b2e1cc22c7a9d65f', 0, 'e396660c1ede430ba5c4327c437853c3', 1, '2026-11-26T02:01:30.981952Z', '2026-11-26T02:01:30.981953Z');
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
INSERT INTO "membership" VALUES ('84ed60cfb52d4893a5ccd11d94299eae', '966f95853fc047069a0d18c956ce625a', 'holder', 1, '2026-01-01', NULL, '', '1a33cf729c1947019d152eb4f0f1f3b5', 1, '2026-11-26T02:01:30.979996Z', '2026-11-26T02:01:30.979997Z');
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
INSERT INTO "minutes" VALUES ('842a6a3c003944f2b72b817acea811ef', 'results', 'draft', 'Änne Häßler', '', '', '', NULL, NULL, NULL, '', 'd195c0358ab24ed0a1f43c7253429c6b', 1, '2026-11-26T02:01:31.022900Z', '2026-11-26T02:01:31.022904Z');
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
INSERT INTO "organization" VALUES ('ministry', 'e2d6c7e42882404abc63999e36e3e5e3', NULL, 'active', NULL, 1, 0, '[]', '', '', '', '', '', '', '', '', '', '', 0, '', '9b13d501a90647b7a4aeb96c4ab58dfd', 1, '2026-11-26T02:01:30.919228Z', '2026-11-26T02:01:30.919234Z');
INSERT INTO "organization" VALUES ('ministry', NULL, NULL, 'active', NULL, 0, 0, '[]', '', '', '', '', '', '', '', '', '', '', 0, '', '68af8cfda3ee4ae28d43bb87c9e55a79', 1, '2026-11-26T02:01:30.921567Z', '2026-11-26T02:01:30.921568Z');
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
INSERT INTO "organization_change" VALUES ('68af8cfda3ee4ae28d43bb87c9e55a79', '9b13d501a90647b7a4aeb96c4ab58dfd', 'succeeded', '2026-01-01', '', 'ddc04b03cf934adf95780c3f7e3a8068', 1, '2026-11-26T02:01:30.922195Z', '2026-11-26T02:01:30.922196Z');
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
INSERT INTO "organization_name" VALUES ('9b13d501a90647b7a4aeb96c4ab58dfd', 'Ministerium für Beispiele', '', NULL, NULL, 'b5fc58de1fb8433997fde306cfc8335a', 1, '2026-11-26T02:01:30.920921Z', '2026-11-26T02:01:30.920923Z');
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
INSERT INTO "outgoing_mail" VALUES ('6aca3dc75e99482cb52b48fcfd45c797', 'f7e1f2f50aa744908d9e19e1017ed0de', '', '', 'aenne@example.org', '', '1@example.org', 'be024e2715b21ef16744b4c96a954e632bfda830955bdec069278892233c89fd35af67faa6b854124059b9837ee227813087ea21398ffde6bca479af31d95189', 'waiting', 0, NULL, NULL, '', 'd76415f379044cb08ce0d2a49fee615b', 1, '2026-11-26T02:01:31.060299Z', '2026-11-26T02:01:31.060301Z');
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
INSERT INTO "person" VALUES ('Häßler', 'Änne', '', '', '', '', '', '', '', '', NULL, NULL, NULL, NULL, 'none', '', '', 1, '', '966f95853fc047069a0d18c956ce625a', 1, '2026-11-26T02:01:30.935915Z', '2026-11-26T02:01:30.935921Z');
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
INSERT INTO "person_email" VALUES ('966f95853fc047069a0d18c956ce625a', 'aenne@example.org', 0, '388bb17949a84bb7acbb812ec523468a', 1, '2026-11-26T02:01:30.936968Z', '2026-11-26T02:01:30.936970Z');
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
INSERT INTO "poll" VALUES ('86d090dc27cf49a5b2e1cc22c7a9d65f', 'T-ABCDEF', 'Termin', 'draft', 'presence', '', '', NULL, 1, NULL, '', '', 'a1ded029ee4f4bdebce334b5067c68f7', 1, '2026-11-26T02:01:31.476349Z', '2026-11-26T02:01:31.476353Z');
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
INSERT INTO "poll_answer" VALUES ('50876aadac8f4928aeef0d469d861008', '84ed60cfb52d4893a5ccd11d94299eae', 'yes', 'hand', '80ae61cff9aa48edb7dff76eac3a79ee', 1, '2026-11-26T02:01:31.500631Z', '2026-11-26T02:01:31.500635Z');
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
INSERT INTO "poll_letter" VALUES ('a1ded029ee4f4bdebce334b5067c68f7', 'aenne@example.org', '', '', 'no-answer', 0, '152a32d2b7a143f8a99902601cb11094', 1, '2026-11-26T02:01:31.501589Z', '2026-11-26T02:01:31.501592Z');
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
INSERT INTO "poll_option" VALUES ('a1ded029ee4f4bdebce334b5067c68f7', 1, '2027-03-18T11:00+01:00', '2027-03-18T11:00+01:00', 'o@x', 0, 0, '50876aadac8f4928aeef0d469d861008', 1, '2026-11-26T02:01:31.477673Z', '2026-11-26T02:01:31.477677Z');
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
INSERT INTO "poll_seat" VALUES ('a1ded029ee4f4bdebce334b5067c68f7', '84ed60cfb52d4893a5ccd11d94299eae', 0, '', 'aenne@example.org', NULL, NULL, NULL, '', 'cdbdeb62da10443d8cc74e414fe94577', 1, '2026-11-26T02:01:31.499177Z', '2026-11-26T02:01:31.499184Z');
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
INSERT INTO "reminder" VALUES ('c67724fc6a0044d58fc44f1b47db114d', 'answers', 'LRT-2027-1', '', '966f95853fc047069a0d18c956ce625a', '', '2027-03-01', 'made', '2027-03-01T09:00:00.000000Z', '', '6bd646257b81491d9da6bddfc54f9a59', 1, '2026-11-26T02:01:31.540804Z', '2026-11-26T02:01:31.540807Z');
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
INSERT INTO "reminder_rule" VALUES ('86d090dc27cf49a5b2e1cc22c7a9d65f', 'answers', -7, 1, '', 'c67724fc6a0044d58fc44f1b47db114d', 1, '2026-11-26T02:01:31.539524Z', '2026-11-26T02:01:31.539532Z');
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
INSERT INTO "reply" VALUES ('LRT-2027-1', 'matched', '', '', '0000000000000000000000000000000000000000000000000000000000000000', '', '', NULL, '', 'u@x', NULL, NULL, '', 'accepted', '', NULL, NULL, '', '', '40213844341e49769674154aa6121b45', 1, '2026-11-26T02:01:31.541946Z', '2026-11-26T02:01:31.541950Z');
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
INSERT INTO "resolution" VALUES ('842a6a3c003944f2b72b817acea811ef', '24e29e8b27ec41adaccbf32b2a75ff1c', 0, NULL, 'So sei es.', 'adopted', NULL, NULL, NULL, NULL, 'bdea2f4beb9046849b1eb5680c3194dd', 1, '2026-11-26T02:01:31.024362Z', '2026-11-26T02:01:31.024364Z');
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
INSERT INTO "rotation_turn" VALUES ('86d090dc27cf49a5b2e1cc22c7a9d65f', 'host', 2027, 1, 'planned', '84ed60cfb52d4893a5ccd11d94299eae', '', '', '', '1a1b69e3b06c4bdd83e53010dc8e333a', 1, '2026-11-26T02:01:31.522704Z', '2026-11-26T02:01:31.522713Z');
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
INSERT INTO "school_holiday" VALUES ('e2d6c7e42882404abc63999e36e3e5e3', 'Osterferien', '2027-04-01', '2027-04-09', '', 'daaa51cb0c7f44eebdfffab9369fded2', 1, '2026-11-26T02:01:31.061097Z', '2026-11-26T02:01:31.061098Z');
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
INSERT INTO "seat" VALUES ('86d090dc27cf49a5b2e1cc22c7a9d65f', 'e2d6c7e42882404abc63999e36e3e5e3', NULL, '', 1, 0, 1, 0, NULL, NULL, '', '84ed60cfb52d4893a5ccd11d94299eae', 1, '2026-11-26T02:01:30.962178Z', '2026-11-26T02:01:30.962179Z');
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
INSERT INTO "seat_bearer" VALUES ('84ed60cfb52d4893a5ccd11d94299eae', '68af8cfda3ee4ae28d43bb87c9e55a79', '2025-12-31', '9b3e18d68fd54e83950cfa894ab3fd26', 1, '2026-11-26T02:01:30.979028Z', '2026-11-26T02:01:30.979035Z');
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
INSERT INTO "spent_number" VALUES ('LRT:2027', 1, 'LRT-2027-1', '2027-01-04T09:30:00.000000Z', '26363dab98944c80a70b946fe6a18251', 1, '2026-11-26T02:01:31.025777Z', '2026-11-26T02:01:31.025778Z');
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
INSERT INTO "succession" VALUES ('84ed60cfb52d4893a5ccd11d94299eae', NULL, '966f95853fc047069a0d18c956ce625a', '2026-01-01', '[]', '', 'eab971563c3f49d8918f0e188c1db28a', 1, '2026-11-26T02:01:31.525315Z', '2026-11-26T02:01:31.525319Z');
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
INSERT INTO "workspace_setting" VALUES ('organizer', '"Beispiel"', 'f5197706b592485a89eb50b2f3fd4631', 1, '2026-11-26T02:01:31.058757Z', '2026-11-26T02:01:31.058762Z');
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

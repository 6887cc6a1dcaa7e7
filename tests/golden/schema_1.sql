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
INSERT INTO "action_item" VALUES ('496d91bbc39d43529f5ad126ed5e8e50', NULL, 'Raum buchen', '', 'open', '2027-04-01', NULL, NULL, NULL, '', '3484fd46f3864cc8bfcd66978a0a165c', 1, '2026-11-26T01:28:10.693458Z', '2026-11-26T01:28:10.693461Z');
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
INSERT INTO "agenda_item" VALUES ('496d91bbc39d43529f5ad126ed5e8e50', NULL, 0, '', 'information', 'planned', 'Begrüßung', 1, NULL, NULL, NULL, '', '', '', '["a"]', '', '', '513860b8f42e404e83e1c9a873a7c9f9', 1, '2026-11-26T01:28:10.684678Z', '2026-11-26T01:28:10.684681Z');
INSERT INTO "agenda_item" VALUES ('496d91bbc39d43529f5ad126ed5e8e50', '513860b8f42e404e83e1c9a873a7c9f9', 0, '', 'information', 'planned', 'Vorstellung', 1, NULL, NULL, NULL, '', '', '', '[]', '', '', '80951f884d8d451e8aac991122845537', 1, '2026-11-26T01:28:10.685472Z', '2026-11-26T01:28:10.685475Z');
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
INSERT INTO "attachment" VALUES ('496d91bbc39d43529f5ad126ed5e8e50', NULL, 'Anlage', 'a.txt', 'application/octet-stream', 7, 'be024e2715b21ef16744b4c96a954e632bfda830955bdec069278892233c89fd35af67faa6b854124059b9837ee227813087ea21398ffde6bca479af31d95189', '65c078dbaf0048c9b4fcf795ad866663', 1, '2026-11-26T01:28:10.695488Z', '2026-11-26T01:28:10.695490Z');
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
INSERT INTO "attendance" VALUES ('496d91bbc39d43529f5ad126ed5e8e50', 'c82e3c0d264b40b7886300dd22c09b65', '828cf1148788459c90968221b6086f6a', '', '', 'member', 'presence', 'expected', '', '', '', 0, 'b765799538c3469b94eaf70121f7e634', 1, '2026-11-26T01:28:10.686236Z', '2026-11-26T01:28:10.686239Z');
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
INSERT INTO "calendar_layer" VALUES ('Sitzungswochen', 'light', 'blue', 1, '', '', NULL, 0, '', 'df2f42c5fffe48659866030bb05adce8', 1, '2026-11-26T01:28:10.702200Z', '2026-11-26T01:28:10.702204Z');
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
INSERT INTO "committee" VALUES ('Round Table', 'LRT', 'other', '', '', '', '', '', '', '11:00', 300, '', 1, 0, 0, '', '7d004dc5f09b4f948a94d17b907c75c6', 1, '2026-11-26T01:28:10.672481Z', '2026-11-26T01:28:10.672483Z');
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
INSERT INTO "committee_role" VALUES ('7d004dc5f09b4f948a94d17b907c75c6', '828cf1148788459c90968221b6086f6a', 'chair', 'c82e3c0d264b40b7886300dd22c09b65', NULL, NULL, NULL, '', '5873d91fd0bf4317ac9844f3eae12ca0', 1, '2026-11-26T01:28:10.847850Z', '2026-11-26T01:28:10.847855Z');
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
INSERT INTO "committee_rule" VALUES ('7d004dc5f09b4f948a94d17b907c75c6', 'none', 1, 1, 0, '["3", "9"]', 0, 'more_than_half', 0, 'simple', 0, 'running', '', NULL, NULL, '52ff0a5215514513b1b3d4aa2ad09baf', 1, '2026-11-26T01:28:10.674124Z', '2026-11-26T01:28:10.674126Z');
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
INSERT INTO "deadline_rule" VALUES ('7d004dc5f09b4f948a94d17b907c75c6', 'invitation', -28, NULL, 'none', 0, '', NULL, NULL, '9b41acdd6a8347c1b7df054771158566', 1, '2026-11-26T01:28:10.673320Z', '2026-11-26T01:28:10.673322Z');
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
INSERT INTO "dispatch" VALUES ('496d91bbc39d43529f5ad126ed5e8e50', 'invitation', 'files', '2027-01-04T09:30:00.000000Z', 0, '', '', '[]', '', 'f74e76080f48463d96322ff8dcfafb65', 1, '2026-11-26T01:28:10.688305Z', '2026-11-26T01:28:10.688307Z');
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
INSERT INTO "dispatch_document" VALUES ('f74e76080f48463d96322ff8dcfafb65', 'TO.pdf', 'application/pdf', 7, 'be024e2715b21ef16744b4c96a954e632bfda830955bdec069278892233c89fd35af67faa6b854124059b9837ee227813087ea21398ffde6bca479af31d95189', 'e1c88228a1444f68b94c03d9aaf6398c', 1, '2026-11-26T01:28:10.689683Z', '2026-11-26T01:28:10.689684Z');
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
INSERT INTO "dispatch_recipient" VALUES ('f74e76080f48463d96322ff8dcfafb65', NULL, NULL, '', 'aenne@example.org', 'written', '2b764aca674b429b8214c7fbab0db9e7', 1, '2026-11-26T01:28:10.688963Z', '2026-11-26T01:28:10.688965Z');
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
INSERT INTO "employment" VALUES ('828cf1148788459c90968221b6086f6a', '7e7b5750c49e42d880c80a635828cd99', '', NULL, NULL, '7ba28c9f8ce3470295adfbb4d5f381b8', 1, '2026-11-26T01:28:10.671426Z', '2026-11-26T01:28:10.671437Z');
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
INSERT INTO "invitation" VALUES ('496d91bbc39d43529f5ad126ed5e8e50', 'c82e3c0d264b40b7886300dd22c09b65', NULL, '', 'aenne@example.org', 'needs-action', NULL, '', 0, NULL, NULL, '', '', NULL, NULL, NULL, 'b0d4e8a20c1d4193b2cecabb5d46c896', 1, '2026-11-26T01:28:10.687506Z', '2026-11-26T01:28:10.687509Z');
CREATE TABLE journal_entry (
    step INTEGER NOT NULL,
    kind VARCHAR(30) NOT NULL,
    record_id VARCHAR(32) NOT NULL,
    "before" TEXT,
    "after" TEXT,
    CONSTRAINT pk_journal_entry PRIMARY KEY (step, kind, record_id),
    CONSTRAINT fk_journal_entry_step_journal_step FOREIGN KEY(step) REFERENCES journal_step (number)
);
INSERT INTO "journal_entry" VALUES (2, 'land', '5c8cad4016454c5fa12fa34457096010', NULL, '{"code":"DE-BB","short_name":"BB","name":"Brandenburg","official_name":"Land","capital":"P","id":"5c8cad4016454c5fa12fa34457096010","version":1,"created":"2026-11-26T01:28:10.652016Z","modified":"2026-11-26T01:28:10.652025Z"}');
INSERT INTO "journal_entry" VALUES (2, 'organization', '7e7b5750c49e42d880c80a635828cd99', NULL, '{"organization_kind":"ministry","land_id":"5c8cad4016454c5fa12fa34457096010","parent_id":null,"status":"active","status_since":null,"lead":1,"copied":0,"aliases":"[]","remit":"","mint_role":"","street":"","postal_code":"","city":"","email":"","phone":"","website":"","source":"","source_as_of":"","verified":0,"note":"","id":"7e7b5750c49e42d880c80a635828cd99","version":1,"created":"2026-11-26T01:28:10.654346Z","modified":"2026-11-26T01:28:10.654350Z"}');
INSERT INTO "journal_entry" VALUES (2, 'organization_name', '06041eae8bae4a108e41e9fab8750d58', NULL, '{"organization_id":"7e7b5750c49e42d880c80a635828cd99","name":"Ministerium für Beispiele","short_name":"","start_date":null,"end_date":null,"id":"06041eae8bae4a108e41e9fab8750d58","version":1,"created":"2026-11-26T01:28:10.660520Z","modified":"2026-11-26T01:28:10.660525Z"}');
INSERT INTO "journal_entry" VALUES (2, 'organization', 'ec579c7c32a546339a913a55fddf5580', NULL, '{"organization_kind":"ministry","land_id":null,"parent_id":null,"status":"active","status_since":null,"lead":0,"copied":0,"aliases":"[]","remit":"","mint_role":"","street":"","postal_code":"","city":"","email":"","phone":"","website":"","source":"","source_as_of":"","verified":0,"note":"","id":"ec579c7c32a546339a913a55fddf5580","version":1,"created":"2026-11-26T01:28:10.661567Z","modified":"2026-11-26T01:28:10.661569Z"}');
INSERT INTO "journal_entry" VALUES (2, 'organization_change', 'cc552a3091d6424596b686e6c545c657', NULL, '{"original_id":"ec579c7c32a546339a913a55fddf5580","resulting_id":"7e7b5750c49e42d880c80a635828cd99","change":"succeeded","effective_on":"2026-01-01","note":"","id":"cc552a3091d6424596b686e6c545c657","version":1,"created":"2026-11-26T01:28:10.664899Z","modified":"2026-11-26T01:28:10.664903Z"}');
INSERT INTO "journal_entry" VALUES (2, 'person', '828cf1148788459c90968221b6086f6a', NULL, '{"family_name":"Häßler","given_name":"Änne","form_of_address":"","title":"","affix":"","salutation":"","function":"","phone":"","source":"","legal_basis":"","confirmed_on":null,"asked_on":null,"left_on":null,"review_on":null,"erasure":"none","erasure_reason":"","kept_because":"","sample":1,"note":"","id":"828cf1148788459c90968221b6086f6a","version":1,"created":"2026-11-26T01:28:10.669223Z","modified":"2026-11-26T01:28:10.669229Z"}');
INSERT INTO "journal_entry" VALUES (2, 'person_email', '03a6d3e4d2b942c2930bcf80fb83158a', NULL, '{"person_id":"828cf1148788459c90968221b6086f6a","address":"aenne@example.org","position":0,"id":"03a6d3e4d2b942c2930bcf80fb83158a","version":1,"created":"2026-11-26T01:28:10.670562Z","modified":"2026-11-26T01:28:10.670565Z"}');
INSERT INTO "journal_entry" VALUES (2, 'employment', '7ba28c9f8ce3470295adfbb4d5f381b8', NULL, '{"person_id":"828cf1148788459c90968221b6086f6a","organization_id":"7e7b5750c49e42d880c80a635828cd99","function":"","start_date":null,"end_date":null,"id":"7ba28c9f8ce3470295adfbb4d5f381b8","version":1,"created":"2026-11-26T01:28:10.671426Z","modified":"2026-11-26T01:28:10.671437Z"}');
INSERT INTO "journal_entry" VALUES (2, 'committee', '7d004dc5f09b4f948a94d17b907c75c6', NULL, '{"name":"Round Table","short_name":"LRT","nature":"other","purpose":"","rhythm":"","convenor":"","organizer_name":"","organizer_email":"","letterhead":"","start_time":"11:00","duration_minutes":300,"usual_city":"","html_mail":1,"open_list":0,"position":0,"note":"","id":"7d004dc5f09b4f948a94d17b907c75c6","version":1,"created":"2026-11-26T01:28:10.672481Z","modified":"2026-11-26T01:28:10.672483Z"}');
INSERT INTO "journal_entry" VALUES (2, 'deadline_rule', '9b41acdd6a8347c1b7df054771158566', NULL, '{"committee_id":"7d004dc5f09b4f948a94d17b907c75c6","deadline":"invitation","offset_days":-28,"anchor_committee_id":null,"shift":"none","shift_holidays":0,"source":"","start_date":null,"end_date":null,"id":"9b41acdd6a8347c1b7df054771158566","version":1,"created":"2026-11-26T01:28:10.673320Z","modified":"2026-11-26T01:28:10.673322Z"}');
INSERT INTO "journal_entry" VALUES (2, 'committee_rule', '52ff0a5215514513b1b3d4aa2ad09baf', NULL, '{"committee_id":"7d004dc5f09b4f948a94d17b907c75c6","rhythm":"none","rhythm_count":1,"rhythm_week":1,"rhythm_weekday":0,"rhythm_months":"[\"3\", \"9\"]","calls_between":0,"quorum":"more_than_half","quorum_count":0,"majority":"simple","majority_count":0,"numbering":"running","source":"","start_date":null,"end_date":null,"id":"52ff0a5215514513b1b3d4aa2ad09baf","version":1,"created":"2026-11-26T01:28:10.674124Z","modified":"2026-11-26T01:28:10.674126Z"}');
INSERT INTO "journal_entry" VALUES (2, 'seat', 'c82e3c0d264b40b7886300dd22c09b65', NULL, '{"committee_id":"7d004dc5f09b4f948a94d17b907c75c6","land_id":"5c8cad4016454c5fa12fa34457096010","organization_id":null,"label":"","voting":1,"required":0,"weight":1,"position":0,"start_date":null,"end_date":null,"note":"","id":"c82e3c0d264b40b7886300dd22c09b65","version":1,"created":"2026-11-26T01:28:10.679555Z","modified":"2026-11-26T01:28:10.679560Z"}');
INSERT INTO "journal_entry" VALUES (2, 'membership', '54236352c43e479c87a05e0d3acd033c', NULL, '{"seat_id":"c82e3c0d264b40b7886300dd22c09b65","person_id":"828cf1148788459c90968221b6086f6a","role":"holder","rank":1,"start_date":"2026-01-01","end_date":null,"note":"","id":"54236352c43e479c87a05e0d3acd033c","version":1,"created":"2026-11-26T01:28:10.680767Z","modified":"2026-11-26T01:28:10.680769Z"}');
INSERT INTO "journal_entry" VALUES (2, 'meeting', '496d91bbc39d43529f5ad126ed5e8e50', NULL, '{"reference":"LRT-2027-1","name":"Erste","number":"","state":"planned","start":"2027-03-18T11:00+01:00","end":null,"first_day_end":"","last_day_start":"","precision":"minute","mode":"presence","location_name":"","street":"","postal_code":"","city":"","video_url":"","dial_in":"","host":"","note":"","source":"","source_label":"","source_as_of":"","remarks":"[]","lands_reported":null,"agenda_frozen":0,"uid":"u@x","sequence":0,"last_dtstamp":null,"cancel_reason":"","id":"496d91bbc39d43529f5ad126ed5e8e50","version":1,"created":"2026-11-26T01:28:10.681980Z","modified":"2026-11-26T01:28:10.681982Z"}');
INSERT INTO "journal_entry" VALUES (2, 'meeting_committee', 'de654ccf8f0e46baac8c3203093dc36b', NULL, '{"meeting_id":"496d91bbc39d43529f5ad126ed5e8e50","committee_id":"7d004dc5f09b4f948a94d17b907c75c6","position":0,"id":"de654ccf8f0e46baac8c3203093dc36b","version":1,"created":"2026-11-26T01:28:10.683714Z","modified":"2026-11-26T01:28:10.683717Z"}');
INSERT INTO "journal_entry" VALUES (2, 'agenda_item', '513860b8f42e404e83e1c9a873a7c9f9', NULL, '{"meeting_id":"496d91bbc39d43529f5ad126ed5e8e50","parent_id":null,"position":0,"number":"","item_kind":"information","state":"planned","name":"Begrüßung","public":1,"minutes_allotted":null,"fixed_start":null,"rapporteur_seat_id":null,"rapporteur":"","note":"","proposal":"","earlier":"[\"a\"]","text":"","result":"","id":"513860b8f42e404e83e1c9a873a7c9f9","version":1,"created":"2026-11-26T01:28:10.684678Z","modified":"2026-11-26T01:28:10.684681Z"}');
INSERT INTO "journal_entry" VALUES (2, 'agenda_item', '80951f884d8d451e8aac991122845537', NULL, '{"meeting_id":"496d91bbc39d43529f5ad126ed5e8e50","parent_id":"513860b8f42e404e83e1c9a873a7c9f9","position":0,"number":"","item_kind":"information","state":"planned","name":"Vorstellung","public":1,"minutes_allotted":null,"fixed_start":null,"rapporteur_seat_id":null,"rapporteur":"","note":"","proposal":"","earlier":"[]","text":"","result":"","id":"80951f884d8d451e8aac991122845537","version":1,"created":"2026-11-26T01:28:10.685472Z","modified":"2026-11-26T01:28:10.685475Z"}');
INSERT INTO "journal_entry" VALUES (2, 'attendance', 'b765799538c3469b94eaf70121f7e634', NULL, '{"meeting_id":"496d91bbc39d43529f5ad126ed5e8e50","seat_id":"c82e3c0d264b40b7886300dd22c09b65","person_id":"828cf1148788459c90968221b6086f6a","name":"","organization":"","role":"member","mode":"presence","state":"expected","arrived":"","left":"","note":"","position":0,"id":"b765799538c3469b94eaf70121f7e634","version":1,"created":"2026-11-26T01:28:10.686236Z","modified":"2026-11-26T01:28:10.686239Z"}');
INSERT INTO "journal_entry" VALUES (2, 'invitation', 'b0d4e8a20c1d4193b2cecabb5d46c896', NULL, '{"meeting_id":"496d91bbc39d43529f5ad126ed5e8e50","seat_id":"c82e3c0d264b40b7886300dd22c09b65","person_id":null,"name":"","address":"aenne@example.org","answer":"needs-action","answered_at":null,"comment":"","last_sequence":0,"answer_sequence":null,"answer_stamp":null,"delegated_to":"","delegated_from":"","proposed_start":null,"proposed_end":null,"withdrawn_at":null,"id":"b0d4e8a20c1d4193b2cecabb5d46c896","version":1,"created":"2026-11-26T01:28:10.687506Z","modified":"2026-11-26T01:28:10.687509Z"}');
INSERT INTO "journal_entry" VALUES (2, 'dispatch', 'f74e76080f48463d96322ff8dcfafb65', NULL, '{"meeting_id":"496d91bbc39d43529f5ad126ed5e8e50","dispatch_kind":"invitation","way":"files","sent_at":"2027-01-04T09:30:00.000000Z","sequence":0,"document_sha512":"","override_reason":"","overridden":"[]","note":"","id":"f74e76080f48463d96322ff8dcfafb65","version":1,"created":"2026-11-26T01:28:10.688305Z","modified":"2026-11-26T01:28:10.688307Z"}');
INSERT INTO "journal_entry" VALUES (2, 'dispatch_recipient', '2b764aca674b429b8214c7fbab0db9e7', NULL, '{"dispatch_id":"f74e76080f48463d96322ff8dcfafb65","seat_id":null,"person_id":null,"name":"","address":"aenne@example.org","result":"written","id":"2b764aca674b429b8214c7fbab0db9e7","version":1,"created":"2026-11-26T01:28:10.688963Z","modified":"2026-11-26T01:28:10.688965Z"}');
INSERT INTO "journal_entry" VALUES (2, 'dispatch_document', 'e1c88228a1444f68b94c03d9aaf6398c', NULL, '{"dispatch_id":"f74e76080f48463d96322ff8dcfafb65","name":"TO.pdf","media_type":"application/pdf","size":7,"sha512":"be024e2715b21ef16744b4c96a954e632bfda830955bdec069278892233c89fd35af67faa6b854124059b9837ee227813087ea21398ffde6bca479af31d95189","id":"e1c88228a1444f68b94c03d9aaf6398c","version":1,"created":"2026-11-26T01:28:10.689683Z","modified":"2026-11-26T01:28:10.689684Z"}');
INSERT INTO "journal_entry" VALUES (2, 'minutes', '86455bce73db49eabf04c8da8814c91b', NULL, '{"meeting_id":"496d91bbc39d43529f5ad126ed5e8e50","minutes_type":"results","state":"draft","chair":"Änne Häßler","keeper":"","opening":"","closing":"","circulated_on":null,"objections_until":null,"approved_on":null,"approved_hash":"","id":"86455bce73db49eabf04c8da8814c91b","version":1,"created":"2026-11-26T01:28:10.691598Z","modified":"2026-11-26T01:28:10.691603Z"}');
INSERT INTO "journal_entry" VALUES (2, 'resolution', '67de0ba4543b41cfa1630abd63a9d605', NULL, '{"meeting_id":"496d91bbc39d43529f5ad126ed5e8e50","agenda_item_id":"513860b8f42e404e83e1c9a873a7c9f9","position":0,"number":null,"text":"So sei es.","result":"adopted","votes_yes":null,"votes_no":null,"votes_abstain":null,"review_on":null,"id":"67de0ba4543b41cfa1630abd63a9d605","version":1,"created":"2026-11-26T01:28:10.692627Z","modified":"2026-11-26T01:28:10.692629Z"}');
INSERT INTO "journal_entry" VALUES (2, 'action_item', '3484fd46f3864cc8bfcd66978a0a165c', NULL, '{"meeting_id":"496d91bbc39d43529f5ad126ed5e8e50","agenda_item_id":null,"title":"Raum buchen","note":"","state":"open","due":"2027-04-01","closed_on":null,"responsible_seat_id":null,"responsible_person_id":null,"responsible":"","id":"3484fd46f3864cc8bfcd66978a0a165c","version":1,"created":"2026-11-26T01:28:10.693458Z","modified":"2026-11-26T01:28:10.693461Z"}');
INSERT INTO "journal_entry" VALUES (2, 'spent_number', '8afb63892b23487f950d995b95f62283', NULL, '{"series":"LRT:2027","running":1,"label":"LRT-2027-1","drawn":"2027-01-04T09:30:00.000000Z","id":"8afb63892b23487f950d995b95f62283","version":1,"created":"2026-11-26T01:28:10.694716Z","modified":"2026-11-26T01:28:10.694719Z"}');
INSERT INTO "journal_entry" VALUES (2, 'attachment', '65c078dbaf0048c9b4fcf795ad866663', NULL, '{"meeting_id":"496d91bbc39d43529f5ad126ed5e8e50","agenda_item_id":null,"name":"Anlage","file_name":"a.txt","mime_type":"application/octet-stream","size":7,"sha512":"be024e2715b21ef16744b4c96a954e632bfda830955bdec069278892233c89fd35af67faa6b854124059b9837ee227813087ea21398ffde6bca479af31d95189","id":"65c078dbaf0048c9b4fcf795ad866663","version":1,"created":"2026-11-26T01:28:10.695488Z","modified":"2026-11-26T01:28:10.695490Z"}');
INSERT INTO "journal_entry" VALUES (2, 'workspace_setting', 'c1e5122192034faeb0e7545cc9bc64e4', NULL, '{"key":"organizer","value":"\"Beispiel\"","id":"c1e5122192034faeb0e7545cc9bc64e4","version":1,"created":"2026-11-26T01:28:10.696436Z","modified":"2026-11-26T01:28:10.696438Z"}');
INSERT INTO "journal_entry" VALUES (2, 'outgoing_mail', '76606d395dae4526b28359954e9db5cc', NULL, '{"dispatch_id":"f74e76080f48463d96322ff8dcfafb65","recipient_id":"2b764aca674b429b8214c7fbab0db9e7","purpose":"","name":"","address":"aenne@example.org","subject":"","message_id":"1@example.org","sha512":"be024e2715b21ef16744b4c96a954e632bfda830955bdec069278892233c89fd35af67faa6b854124059b9837ee227813087ea21398ffde6bca479af31d95189","state":"waiting","attempts":0,"tried_at":null,"sent_at":null,"response":"","id":"76606d395dae4526b28359954e9db5cc","version":1,"created":"2026-11-26T01:28:10.698568Z","modified":"2026-11-26T01:28:10.698572Z"}');
INSERT INTO "journal_entry" VALUES (2, 'school_holiday', 'a34f0875d6c6481da316092cd8daa233', NULL, '{"land_id":"5c8cad4016454c5fa12fa34457096010","name":"Osterferien","start_date":"2027-04-01","end_date":"2027-04-09","source":"","id":"a34f0875d6c6481da316092cd8daa233","version":1,"created":"2026-11-26T01:28:10.700586Z","modified":"2026-11-26T01:28:10.700590Z"}');
INSERT INTO "journal_entry" VALUES (2, 'calendar_layer', 'df2f42c5fffe48659866030bb05adce8', NULL, '{"name":"Sitzungswochen","weight":"light","colour":"blue","visible":1,"source":"","file":"","refreshed":null,"position":0,"note":"","id":"df2f42c5fffe48659866030bb05adce8","version":1,"created":"2026-11-26T01:28:10.702200Z","modified":"2026-11-26T01:28:10.702204Z"}');
INSERT INTO "journal_entry" VALUES (2, 'layer_day', 'a79a18a5f2714a708920fdf28d647ca0', NULL, '{"layer_id":"df2f42c5fffe48659866030bb05adce8","land_id":null,"name":"Sitzungswoche","start_date":"2027-04-01","end_date":"2027-04-09","id":"a79a18a5f2714a708920fdf28d647ca0","version":1,"created":"2026-11-26T01:28:10.704164Z","modified":"2026-11-26T01:28:10.704167Z"}');
INSERT INTO "journal_entry" VALUES (2, 'poll', 'a9d3e564e47f482281d0ece0d327dc30', NULL, '{"committee_id":"7d004dc5f09b4f948a94d17b907c75c6","code":"T-ABCDEF","name":"Termin","state":"draft","mode":"presence","city":"","text":"","answer_until":null,"with_holds":1,"sent_at":null,"meeting_reference":"","note":"","id":"a9d3e564e47f482281d0ece0d327dc30","version":1,"created":"2026-11-26T01:28:10.710749Z","modified":"2026-11-26T01:28:10.710755Z"}');
INSERT INTO "journal_entry" VALUES (2, 'poll_option', '3f15866e816345d79fc63a8b2866b08d', NULL, '{"poll_id":"a9d3e564e47f482281d0ece0d327dc30","number":1,"start":"2027-03-18T11:00+01:00","end":"2027-03-18T11:00+01:00","uid":"o@x","sequence":0,"chosen":0,"id":"3f15866e816345d79fc63a8b2866b08d","version":1,"created":"2026-11-26T01:28:10.712427Z","modified":"2026-11-26T01:28:10.712431Z"}');
INSERT INTO "journal_entry" VALUES (2, 'poll_seat', '57e5d73199e94a7e85c27d42b90f4da2', NULL, '{"poll_id":"a9d3e564e47f482281d0ece0d327dc30","seat_id":"c82e3c0d264b40b7886300dd22c09b65","required":0,"name":"","address":"aenne@example.org","sent_at":null,"reminded_at":null,"answered_at":null,"comment":"","id":"57e5d73199e94a7e85c27d42b90f4da2","version":1,"created":"2026-11-26T01:28:10.713493Z","modified":"2026-11-26T01:28:10.713496Z"}');
INSERT INTO "journal_entry" VALUES (2, 'poll_answer', '805162abe921464a84551e04dad6793e', NULL, '{"option_id":"3f15866e816345d79fc63a8b2866b08d","seat_id":"c82e3c0d264b40b7886300dd22c09b65","answer":"yes","way":"hand","id":"805162abe921464a84551e04dad6793e","version":1,"created":"2026-11-26T01:28:10.838808Z","modified":"2026-11-26T01:28:10.838884Z"}');
INSERT INTO "journal_entry" VALUES (2, 'poll_letter', 'cc93f8f1c61645aeac20aa505c846ce6', NULL, '{"poll_id":"a9d3e564e47f482281d0ece0d327dc30","sender":"aenne@example.org","subject":"","text":"","reason":"no-answer","done":0,"id":"cc93f8f1c61645aeac20aa505c846ce6","version":1,"created":"2026-11-26T01:28:10.841426Z","modified":"2026-11-26T01:28:10.841432Z"}');
INSERT INTO "journal_entry" VALUES (2, 'rotation_turn', '8aaed5efda814d058bc10dfc907f980c', NULL, '{"committee_id":"7d004dc5f09b4f948a94d17b907c75c6","role":"host","year":2027,"running":1,"turn_kind":"planned","seat_id":"c82e3c0d264b40b7886300dd22c09b65","name":"","city":"","note":"","id":"8aaed5efda814d058bc10dfc907f980c","version":1,"created":"2026-11-26T01:28:10.843359Z","modified":"2026-11-26T01:28:10.843367Z"}');
INSERT INTO "journal_entry" VALUES (2, 'committee_role', '5873d91fd0bf4317ac9844f3eae12ca0', NULL, '{"committee_id":"7d004dc5f09b4f948a94d17b907c75c6","person_id":"828cf1148788459c90968221b6086f6a","role":"chair","seat_id":"c82e3c0d264b40b7886300dd22c09b65","organization_id":null,"start_date":null,"end_date":null,"note":"","id":"5873d91fd0bf4317ac9844f3eae12ca0","version":1,"created":"2026-11-26T01:28:10.847850Z","modified":"2026-11-26T01:28:10.847855Z"}');
INSERT INTO "journal_entry" VALUES (2, 'succession', '6206ce88046f41eb8ff0fd7c5de3e27f', NULL, '{"seat_id":"c82e3c0d264b40b7886300dd22c09b65","predecessor_id":null,"successor_id":"828cf1148788459c90968221b6086f6a","start_date":"2026-01-01","passed":"[]","note":"","id":"6206ce88046f41eb8ff0fd7c5de3e27f","version":1,"created":"2026-11-26T01:28:10.852947Z","modified":"2026-11-26T01:28:10.852955Z"}');
INSERT INTO "journal_entry" VALUES (2, 'mail_template', '691a37502e1e4afbb211ee07ee524efb', NULL, '{"committee_id":"7d004dc5f09b4f948a94d17b907c75c6","template":"invitation","language":"de","subject":"","body":"x","id":"691a37502e1e4afbb211ee07ee524efb","version":1,"created":"2026-11-26T01:28:10.854308Z","modified":"2026-11-26T01:28:10.854311Z"}');
INSERT INTO "journal_entry" VALUES (2, 'reminder_rule', 'b30d1a9dad724f0498be6a5c9faeb5f6', NULL, '{"committee_id":"7d004dc5f09b4f948a94d17b907c75c6","reminder":"answers","offset_days":-7,"active":1,"note":"","id":"b30d1a9dad724f0498be6a5c9faeb5f6","version":1,"created":"2026-11-26T01:28:10.865348Z","modified":"2026-11-26T01:28:10.865354Z"}');
INSERT INTO "journal_entry" VALUES (2, 'reminder', '1ce3fb93f2cf42a2a077f1f0f303eeea', NULL, '{"rule":"b30d1a9dad724f0498be6a5c9faeb5f6","reminder":"answers","meeting_reference":"LRT-2027-1","subject":"","person_id":"828cf1148788459c90968221b6086f6a","address":"","due_on":"2027-03-01","state":"made","made_at":"2027-03-01T09:00:00.000000Z","note":"","id":"1ce3fb93f2cf42a2a077f1f0f303eeea","version":1,"created":"2026-11-26T01:28:10.868996Z","modified":"2026-11-26T01:28:10.869002Z"}');
INSERT INTO "journal_entry" VALUES (2, 'reply', '04b381de58c54b3fad321a9ef6314906', NULL, '{"meeting_reference":"LRT-2027-1","state":"matched","reason":"","file":"","sha256":"0000000000000000000000000000000000000000000000000000000000000000","sender":"","subject":"","mailed_at":null,"method":"","uid":"u@x","sequence":null,"stamp":null,"attendee":"","answer":"accepted","delegate":"","proposed_start":null,"proposed_end":null,"comment":"","text":"","id":"04b381de58c54b3fad321a9ef6314906","version":1,"created":"2026-11-26T01:28:10.873897Z","modified":"2026-11-26T01:28:10.873904Z"}');
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
INSERT INTO "journal_step" VALUES (2, 'fill', 'Beispiel', 'beispiel@example.org', '2027-01-04T09:30:00.000000Z', 'done', NULL, 0, 0, '7457727c7e625cf14864a18d49ecf172327f8c64e38e650d4909ea516227afd9', '5801db333ea3136cec28cd9e1c353315fcd5b0476f0d919bc0281a7948be52cc');
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
INSERT INTO "land" VALUES ('DE-BB', 'BB', 'Brandenburg', 'Land', 'P', '5c8cad4016454c5fa12fa34457096010', 1, '2026-11-26T01:28:10.652016Z', '2026-11-26T01:28:10.652025Z');
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
INSERT INTO "layer_day" VALUES ('df2f42c5fffe48659866030bb05adce8', NULL, 'Sitzungswoche', '2027-04-01', '2027-04-09', 'a79a18a5f2714a708920fdf28d647ca0', 1, '2026-11-26T01:28:10.704164Z', '2026-11-26T01:28:10.704167Z');
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
INSERT INTO "mail_template" VALUES ('7d004dc5f09b4f948a94d17b907c75c6', 'invitation', 'de', '', 'x', '691a37502e1e4afbb211ee07ee524efb', 1, '2026-11-26T01:28:10.854308Z', '2026-11-26T01:28:10.854311Z');
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
INSERT INTO "meeting" VALUES ('LRT-2027-1', 'Erste', '', 'planned', '2027-03-18T11:00+01:00', NULL, '', '', 'minute', 'presence', '', '', '', '', '', '', '', '', '', '', '', '[]', NULL, 0, 'u@x', 0, NULL, '', '496d91bbc39d43529f5ad126ed5e8e50', 1, '2026-11-26T01:28:10.681980Z', '2026-11-26T01:28:10.681982Z');
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
INSERT INTO "meeting_committee" VALUES ('496d91bbc39d43529f5ad126ed5e8e50', '7d004dc5f09b4f948a94d17b907c75c6', 0, 'de654ccf8f0e46baac8c3203093dc36b', 1, '2026-11-26T01:28:10.683714Z', '2026-11-26T01:28:10.683717Z');
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
INSERT INTO "membership" VALUES ('c82e3c0d264b40b7886300dd22c09b65', '828cf1148788459c90968221b6086f6a', 'holder', 1, '2026-01-01', NULL, '', '54236352c43e479c87a05e0d3acd033c', 1, '2026-11-26T01:28:10.680767Z', '2026-11-26T01:28:10.680769Z');
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
INSERT INTO "minutes" VALUES ('496d91bbc39d43529f5ad126ed5e8e50', 'results', 'draft', 'Änne Häßler', '', '', '', NULL, NULL, NULL, '', '86455bce73db49eabf04c8da8814c91b', 1, '2026-11-26T01:28:10.691598Z', '2026-11-26T01:28:10.691603Z');
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
INSERT INTO "organization" VALUES ('ministry', '5c8cad4016454c5fa12fa34457096010', NULL, 'active', NULL, 1, 0, '[]', '', '', '', '', '', '', '', '', '', '', 0, '', '7e7b5750c49e42d880c80a635828cd99', 1, '2026-11-26T01:28:10.654346Z', '2026-11-26T01:28:10.654350Z');
INSERT INTO "organization" VALUES ('ministry', NULL, NULL, 'active', NULL, 0, 0, '[]', '', '', '', '', '', '', '', '', '', '', 0, '', 'ec579c7c32a546339a913a55fddf5580', 1, '2026-11-26T01:28:10.661567Z', '2026-11-26T01:28:10.661569Z');
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
INSERT INTO "organization_change" VALUES ('ec579c7c32a546339a913a55fddf5580', '7e7b5750c49e42d880c80a635828cd99', 'succeeded', '2026-01-01', '', 'cc552a3091d6424596b686e6c545c657', 1, '2026-11-26T01:28:10.664899Z', '2026-11-26T01:28:10.664903Z');
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
INSERT INTO "organization_name" VALUES ('7e7b5750c49e42d880c80a635828cd99', 'Ministerium für Beispiele', '', NULL, NULL, '06041eae8bae4a108e41e9fab8750d58', 1, '2026-11-26T01:28:10.660520Z', '2026-11-26T01:28:10.660525Z');
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
INSERT INTO "outgoing_mail" VALUES ('f74e76080f48463d96322ff8dcfafb65', '2b764aca674b429b8214c7fbab0db9e7', '', '', 'aenne@example.org', '', '1@example.org', 'be024e2715b21ef16744b4c96a954e632bfda830955bdec069278892233c89fd35af67faa6b854124059b9837ee227813087ea21398ffde6bca479af31d95189', 'waiting', 0, NULL, NULL, '', '76606d395dae4526b28359954e9db5cc', 1, '2026-11-26T01:28:10.698568Z', '2026-11-26T01:28:10.698572Z');
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
INSERT INTO "person" VALUES ('Häßler', 'Änne', '', '', '', '', '', '', '', '', NULL, NULL, NULL, NULL, 'none', '', '', 1, '', '828cf1148788459c90968221b6086f6a', 1, '2026-11-26T01:28:10.669223Z', '2026-11-26T01:28:10.669229Z');
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
INSERT INTO "person_email" VALUES ('828cf1148788459c90968221b6086f6a', 'aenne@example.org', 0, '03a6d3e4d2b942c2930bcf80fb83158a', 1, '2026-11-26T01:28:10.670562Z', '2026-11-26T01:28:10.670565Z');
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
INSERT INTO "poll" VALUES ('7d004dc5f09b4f948a94d17b907c75c6', 'T-ABCDEF', 'Termin', 'draft', 'presence', '', '', NULL, 1, NULL, '', '', 'a9d3e564e47f482281d0ece0d327dc30', 1, '2026-11-26T01:28:10.710749Z', '2026-11-26T01:28:10.710755Z');
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
INSERT INTO "poll_answer" VALUES ('3f15866e816345d79fc63a8b2866b08d', 'c82e3c0d264b40b7886300dd22c09b65', 'yes', 'hand', '805162abe921464a84551e04dad6793e', 1, '2026-11-26T01:28:10.838808Z', '2026-11-26T01:28:10.838884Z');
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
INSERT INTO "poll_letter" VALUES ('a9d3e564e47f482281d0ece0d327dc30', 'aenne@example.org', '', '', 'no-answer', 0, 'cc93f8f1c61645aeac20aa505c846ce6', 1, '2026-11-26T01:28:10.841426Z', '2026-11-26T01:28:10.841432Z');
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
INSERT INTO "poll_option" VALUES ('a9d3e564e47f482281d0ece0d327dc30', 1, '2027-03-18T11:00+01:00', '2027-03-18T11:00+01:00', 'o@x', 0, 0, '3f15866e816345d79fc63a8b2866b08d', 1, '2026-11-26T01:28:10.712427Z', '2026-11-26T01:28:10.712431Z');
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
INSERT INTO "poll_seat" VALUES ('a9d3e564e47f482281d0ece0d327dc30', 'c82e3c0d264b40b7886300dd22c09b65', 0, '', 'aenne@example.org', NULL, NULL, NULL, '', '57e5d73199e94a7e85c27d42b90f4da2', 1, '2026-11-26T01:28:10.713493Z', '2026-11-26T01:28:10.713496Z');
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
INSERT INTO "reminder" VALUES ('b30d1a9dad724f0498be6a5c9faeb5f6', 'answers', 'LRT-2027-1', '', '828cf1148788459c90968221b6086f6a', '', '2027-03-01', 'made', '2027-03-01T09:00:00.000000Z', '', '1ce3fb93f2cf42a2a077f1f0f303eeea', 1, '2026-11-26T01:28:10.868996Z', '2026-11-26T01:28:10.869002Z');
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
INSERT INTO "reminder_rule" VALUES ('7d004dc5f09b4f948a94d17b907c75c6', 'answers', -7, 1, '', 'b30d1a9dad724f0498be6a5c9faeb5f6', 1, '2026-11-26T01:28:10.865348Z', '2026-11-26T01:28:10.865354Z');
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
INSERT INTO "reply" VALUES ('LRT-2027-1', 'matched', '', '', '0000000000000000000000000000000000000000000000000000000000000000', '', '', NULL, '', 'u@x', NULL, NULL, '', 'accepted', '', NULL, NULL, '', '', '04b381de58c54b3fad321a9ef6314906', 1, '2026-11-26T01:28:10.873897Z', '2026-11-26T01:28:10.873904Z');
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
INSERT INTO "resolution" VALUES ('496d91bbc39d43529f5ad126ed5e8e50', '513860b8f42e404e83e1c9a873a7c9f9', 0, NULL, 'So sei es.', 'adopted', NULL, NULL, NULL, NULL, '67de0ba4543b41cfa1630abd63a9d605', 1, '2026-11-26T01:28:10.692627Z', '2026-11-26T01:28:10.692629Z');
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
INSERT INTO "rotation_turn" VALUES ('7d004dc5f09b4f948a94d17b907c75c6', 'host', 2027, 1, 'planned', 'c82e3c0d264b40b7886300dd22c09b65', '', '', '', '8aaed5efda814d058bc10dfc907f980c', 1, '2026-11-26T01:28:10.843359Z', '2026-11-26T01:28:10.843367Z');
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
INSERT INTO "school_holiday" VALUES ('5c8cad4016454c5fa12fa34457096010', 'Osterferien', '2027-04-01', '2027-04-09', '', 'a34f0875d6c6481da316092cd8daa233', 1, '2026-11-26T01:28:10.700586Z', '2026-11-26T01:28:10.700590Z');
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
INSERT INTO "seat" VALUES ('7d004dc5f09b4f948a94d17b907c75c6', '5c8cad4016454c5fa12fa34457096010', NULL, '', 1, 0, 1, 0, NULL, NULL, '', 'c82e3c0d264b40b7886300dd22c09b65', 1, '2026-11-26T01:28:10.679555Z', '2026-11-26T01:28:10.679560Z');
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
INSERT INTO "spent_number" VALUES ('LRT:2027', 1, 'LRT-2027-1', '2027-01-04T09:30:00.000000Z', '8afb63892b23487f950d995b95f62283', 1, '2026-11-26T01:28:10.694716Z', '2026-11-26T01:28:10.694719Z');
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
INSERT INTO "succession" VALUES ('c82e3c0d264b40b7886300dd22c09b65', NULL, '828cf1148788459c90968221b6086f6a', '2026-01-01', '[]', '', '6206ce88046f41eb8ff0fd7c5de3e27f', 1, '2026-11-26T01:28:10.852947Z', '2026-11-26T01:28:10.852955Z');
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
INSERT INTO "workspace_setting" VALUES ('organizer', '"Beispiel"', 'c1e5122192034faeb0e7545cc9bc64e4', 1, '2026-11-26T01:28:10.696436Z', '2026-11-26T01:28:10.696438Z');
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
CREATE INDEX ix_seat_committee_id ON seat (committee_id);
CREATE INDEX ix_seat_land_id ON seat (land_id);
CREATE INDEX ix_seat_organization_id ON seat (organization_id);
CREATE INDEX ix_spent_number_series ON spent_number (series);
CREATE INDEX ix_succession_predecessor_id ON succession (predecessor_id);
CREATE INDEX ix_succession_seat_id ON succession (seat_id);
CREATE INDEX ix_succession_successor_id ON succession (successor_id);

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
INSERT INTO "action_item" VALUES ('fc51766260634538a770fe2876b8a0c8', NULL, 'Raum buchen', '', 'open', '2027-04-01', NULL, NULL, NULL, '', 'f264c0b13f9543469e4febffdc02fe91', 1, '2026-11-25T22:53:42.905936Z', '2026-11-25T22:53:42.905939Z');
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
INSERT INTO "agenda_item" VALUES ('fc51766260634538a770fe2876b8a0c8', NULL, 0, '', 'information', 'planned', 'Begrüßung', 1, NULL, NULL, NULL, '', '', '', '["a"]', '', '', 'a7e05070d592449d8ba8afc5eb2b1ca2', 1, '2026-11-25T22:53:42.895227Z', '2026-11-25T22:53:42.895230Z');
INSERT INTO "agenda_item" VALUES ('fc51766260634538a770fe2876b8a0c8', 'a7e05070d592449d8ba8afc5eb2b1ca2', 0, '', 'information', 'planned', 'Vorstellung', 1, NULL, NULL, NULL, '', '', '', '[]', '', '', 'fa3cd09eea1a4f84a36d7d2ab94ad82e', 1, '2026-11-25T22:53:42.896115Z', '2026-11-25T22:53:42.896116Z');
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
INSERT INTO "attachment" VALUES ('fc51766260634538a770fe2876b8a0c8', NULL, 'Anlage', 'a.txt', 'application/octet-stream', 7, 'be024e2715b21ef16744b4c96a954e632bfda830955bdec069278892233c89fd35af67faa6b854124059b9837ee227813087ea21398ffde6bca479af31d95189', '5d3c8c6868d9451aaed8ef6c6bf95cfc', 1, '2026-11-25T22:53:42.915851Z', '2026-11-25T22:53:42.915853Z');
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
INSERT INTO "attendance" VALUES ('fc51766260634538a770fe2876b8a0c8', 'ed96cbfc7fdb4c5f8e4d0c99dec88966', '50fba39fe8454aeca20783111e792b66', '', '', 'member', 'presence', 'expected', '', '', '', 0, 'f997bc608687422c839d7428a38ae108', 1, '2026-11-25T22:53:42.896917Z', '2026-11-25T22:53:42.896919Z');
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
    position INTEGER NOT NULL,
    note TEXT NOT NULL,
    id CHAR(32) NOT NULL,
    version INTEGER NOT NULL,
    created VARCHAR(27) NOT NULL,
    modified VARCHAR(27) NOT NULL,
    CONSTRAINT pk_committee PRIMARY KEY (id),
    CONSTRAINT uq_committee_short_name UNIQUE (short_name)
);
INSERT INTO "committee" VALUES ('Round Table', 'LRT', 'other', '', '', '', '', '', '', '11:00', 300, '', 0, '', 'e27ab455d7fe495ea621a6f8f7b4795b', 1, '2026-11-25T22:53:42.877015Z', '2026-11-25T22:53:42.877017Z');
CREATE TABLE deadline_rule (
    committee_id CHAR(32) NOT NULL,
    deadline VARCHAR(20) NOT NULL,
    offset_days INTEGER NOT NULL,
    source TEXT NOT NULL,
    start_date DATE,
    end_date DATE,
    id CHAR(32) NOT NULL,
    version INTEGER NOT NULL,
    created VARCHAR(27) NOT NULL,
    modified VARCHAR(27) NOT NULL,
    CONSTRAINT pk_deadline_rule PRIMARY KEY (id),
    CONSTRAINT fk_deadline_rule_committee_id_committee FOREIGN KEY(committee_id) REFERENCES committee (id) ON DELETE CASCADE
);
INSERT INTO "deadline_rule" VALUES ('e27ab455d7fe495ea621a6f8f7b4795b', 'invitation', -28, '', NULL, NULL, '3d8e3079c8d245b8a6ef876a3aa22665', 1, '2026-11-25T22:53:42.878034Z', '2026-11-25T22:53:42.878037Z');
CREATE TABLE dispatch (
    meeting_id CHAR(32) NOT NULL,
    dispatch_kind VARCHAR(20) NOT NULL,
    way VARCHAR(20) NOT NULL,
    sent_at VARCHAR(27) NOT NULL,
    sequence INTEGER NOT NULL,
    document_sha512 VARCHAR(128) NOT NULL,
    note TEXT NOT NULL,
    id CHAR(32) NOT NULL,
    version INTEGER NOT NULL,
    created VARCHAR(27) NOT NULL,
    modified VARCHAR(27) NOT NULL,
    CONSTRAINT pk_dispatch PRIMARY KEY (id),
    CONSTRAINT fk_dispatch_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE
);
INSERT INTO "dispatch" VALUES ('fc51766260634538a770fe2876b8a0c8', 'invitation', 'files', '2027-01-04T09:30:00.000000Z', 0, '', '', '481224cf07be48b49e9f05faf4058723', 1, '2026-11-25T22:53:42.902567Z', '2026-11-25T22:53:42.902570Z');
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
INSERT INTO "dispatch_recipient" VALUES ('481224cf07be48b49e9f05faf4058723', NULL, NULL, '', 'aenne@example.org', 'written', 'e5ca2b0a6e3b4de581d66582cb2cb302', 1, '2026-11-25T22:53:42.903477Z', '2026-11-25T22:53:42.903482Z');
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
INSERT INTO "employment" VALUES ('50fba39fe8454aeca20783111e792b66', '613ef81b9ebd450d80344eea0c6ad6f4', '', NULL, NULL, 'ec00468827cb4f1ab5e009465ac8cf7e', 1, '2026-11-25T22:53:42.876055Z', '2026-11-25T22:53:42.876057Z');
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
    id CHAR(32) NOT NULL,
    version INTEGER NOT NULL,
    created VARCHAR(27) NOT NULL,
    modified VARCHAR(27) NOT NULL,
    CONSTRAINT pk_invitation PRIMARY KEY (id),
    CONSTRAINT fk_invitation_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE,
    CONSTRAINT fk_invitation_seat_id_seat FOREIGN KEY(seat_id) REFERENCES seat (id),
    CONSTRAINT fk_invitation_person_id_person FOREIGN KEY(person_id) REFERENCES person (id)
);
INSERT INTO "invitation" VALUES ('fc51766260634538a770fe2876b8a0c8', 'ed96cbfc7fdb4c5f8e4d0c99dec88966', NULL, '', 'aenne@example.org', 'needs-action', NULL, '', 0, '80cefdfcc02d4fb4af8710e48e66f9de', 1, '2026-11-25T22:53:42.897702Z', '2026-11-25T22:53:42.897704Z');
CREATE TABLE journal_entry (
    step INTEGER NOT NULL,
    kind VARCHAR(30) NOT NULL,
    record_id VARCHAR(32) NOT NULL,
    "before" TEXT,
    "after" TEXT,
    CONSTRAINT pk_journal_entry PRIMARY KEY (step, kind, record_id),
    CONSTRAINT fk_journal_entry_step_journal_step FOREIGN KEY(step) REFERENCES journal_step (number)
);
INSERT INTO "journal_entry" VALUES (2, 'land', '5ed8061451b04205adb6f65e24decea3', NULL, '{"code":"DE-BB","short_name":"BB","name":"Brandenburg","official_name":"Land","capital":"P","id":"5ed8061451b04205adb6f65e24decea3","version":1,"created":"2026-11-25T22:53:42.857373Z","modified":"2026-11-25T22:53:42.857378Z"}');
INSERT INTO "journal_entry" VALUES (2, 'organization', '613ef81b9ebd450d80344eea0c6ad6f4', NULL, '{"organization_kind":"ministry","land_id":"5ed8061451b04205adb6f65e24decea3","parent_id":null,"status":"active","status_since":null,"lead":1,"aliases":"[]","remit":"","mint_role":"","street":"","postal_code":"","city":"","email":"","phone":"","website":"","source":"","source_as_of":"","verified":0,"note":"","id":"613ef81b9ebd450d80344eea0c6ad6f4","version":1,"created":"2026-11-25T22:53:42.863029Z","modified":"2026-11-25T22:53:42.863032Z"}');
INSERT INTO "journal_entry" VALUES (2, 'organization_name', 'ec30997f694c4efeb73b2198a13706d6', NULL, '{"organization_id":"613ef81b9ebd450d80344eea0c6ad6f4","name":"Ministerium für Beispiele","short_name":"","start_date":null,"end_date":null,"id":"ec30997f694c4efeb73b2198a13706d6","version":1,"created":"2026-11-25T22:53:42.864053Z","modified":"2026-11-25T22:53:42.864055Z"}');
INSERT INTO "journal_entry" VALUES (2, 'person', '50fba39fe8454aeca20783111e792b66', NULL, '{"family_name":"Häßler","given_name":"Änne","form_of_address":"","title":"","affix":"","salutation":"","function":"","phone":"","source":"","legal_basis":"","confirmed_on":null,"sample":1,"note":"","id":"50fba39fe8454aeca20783111e792b66","version":1,"created":"2026-11-25T22:53:42.874296Z","modified":"2026-11-25T22:53:42.874300Z"}');
INSERT INTO "journal_entry" VALUES (2, 'person_email', 'beba7562101548b4846f52543ec2264a', NULL, '{"person_id":"50fba39fe8454aeca20783111e792b66","address":"aenne@example.org","position":0,"id":"beba7562101548b4846f52543ec2264a","version":1,"created":"2026-11-25T22:53:42.875292Z","modified":"2026-11-25T22:53:42.875295Z"}');
INSERT INTO "journal_entry" VALUES (2, 'employment', 'ec00468827cb4f1ab5e009465ac8cf7e', NULL, '{"person_id":"50fba39fe8454aeca20783111e792b66","organization_id":"613ef81b9ebd450d80344eea0c6ad6f4","function":"","start_date":null,"end_date":null,"id":"ec00468827cb4f1ab5e009465ac8cf7e","version":1,"created":"2026-11-25T22:53:42.876055Z","modified":"2026-11-25T22:53:42.876057Z"}');
INSERT INTO "journal_entry" VALUES (2, 'committee', 'e27ab455d7fe495ea621a6f8f7b4795b', NULL, '{"name":"Round Table","short_name":"LRT","nature":"other","purpose":"","rhythm":"","convenor":"","organizer_name":"","organizer_email":"","letterhead":"","start_time":"11:00","duration_minutes":300,"usual_city":"","position":0,"note":"","id":"e27ab455d7fe495ea621a6f8f7b4795b","version":1,"created":"2026-11-25T22:53:42.877015Z","modified":"2026-11-25T22:53:42.877017Z"}');
INSERT INTO "journal_entry" VALUES (2, 'deadline_rule', '3d8e3079c8d245b8a6ef876a3aa22665', NULL, '{"committee_id":"e27ab455d7fe495ea621a6f8f7b4795b","deadline":"invitation","offset_days":-28,"source":"","start_date":null,"end_date":null,"id":"3d8e3079c8d245b8a6ef876a3aa22665","version":1,"created":"2026-11-25T22:53:42.878034Z","modified":"2026-11-25T22:53:42.878037Z"}');
INSERT INTO "journal_entry" VALUES (2, 'seat', 'ed96cbfc7fdb4c5f8e4d0c99dec88966', NULL, '{"committee_id":"e27ab455d7fe495ea621a6f8f7b4795b","land_id":"5ed8061451b04205adb6f65e24decea3","organization_id":null,"label":"","voting":1,"position":0,"start_date":null,"end_date":null,"note":"","id":"ed96cbfc7fdb4c5f8e4d0c99dec88966","version":1,"created":"2026-11-25T22:53:42.882401Z","modified":"2026-11-25T22:53:42.882403Z"}');
INSERT INTO "journal_entry" VALUES (2, 'membership', '40461d610d6d4f609495ab0c78b6dad7', NULL, '{"seat_id":"ed96cbfc7fdb4c5f8e4d0c99dec88966","person_id":"50fba39fe8454aeca20783111e792b66","role":"holder","rank":1,"start_date":"2026-01-01","end_date":null,"note":"","id":"40461d610d6d4f609495ab0c78b6dad7","version":1,"created":"2026-11-25T22:53:42.883210Z","modified":"2026-11-25T22:53:42.883212Z"}');
INSERT INTO "journal_entry" VALUES (2, 'meeting', 'fc51766260634538a770fe2876b8a0c8', NULL, '{"reference":"LRT-2027-1","name":"Erste","number":"","state":"planned","start":"2027-03-18T11:00+01:00","end":null,"first_day_end":"","last_day_start":"","precision":"minute","mode":"presence","location_name":"","street":"","postal_code":"","city":"","video_url":"","dial_in":"","host":"","note":"","source":"","source_label":"","source_as_of":"","remarks":"[]","lands_reported":null,"agenda_frozen":0,"uid":"u@x","sequence":0,"last_dtstamp":null,"cancel_reason":"","id":"fc51766260634538a770fe2876b8a0c8","version":1,"created":"2026-11-25T22:53:42.884574Z","modified":"2026-11-25T22:53:42.884577Z"}');
INSERT INTO "journal_entry" VALUES (2, 'meeting_committee', 'ed59b4a8ac4046a0b752b732bb4293a6', NULL, '{"meeting_id":"fc51766260634538a770fe2876b8a0c8","committee_id":"e27ab455d7fe495ea621a6f8f7b4795b","position":0,"id":"ed59b4a8ac4046a0b752b732bb4293a6","version":1,"created":"2026-11-25T22:53:42.885405Z","modified":"2026-11-25T22:53:42.885407Z"}');
INSERT INTO "journal_entry" VALUES (2, 'agenda_item', 'a7e05070d592449d8ba8afc5eb2b1ca2', NULL, '{"meeting_id":"fc51766260634538a770fe2876b8a0c8","parent_id":null,"position":0,"number":"","item_kind":"information","state":"planned","name":"Begrüßung","public":1,"minutes_allotted":null,"fixed_start":null,"rapporteur_seat_id":null,"rapporteur":"","note":"","proposal":"","earlier":"[\"a\"]","text":"","result":"","id":"a7e05070d592449d8ba8afc5eb2b1ca2","version":1,"created":"2026-11-25T22:53:42.895227Z","modified":"2026-11-25T22:53:42.895230Z"}');
INSERT INTO "journal_entry" VALUES (2, 'agenda_item', 'fa3cd09eea1a4f84a36d7d2ab94ad82e', NULL, '{"meeting_id":"fc51766260634538a770fe2876b8a0c8","parent_id":"a7e05070d592449d8ba8afc5eb2b1ca2","position":0,"number":"","item_kind":"information","state":"planned","name":"Vorstellung","public":1,"minutes_allotted":null,"fixed_start":null,"rapporteur_seat_id":null,"rapporteur":"","note":"","proposal":"","earlier":"[]","text":"","result":"","id":"fa3cd09eea1a4f84a36d7d2ab94ad82e","version":1,"created":"2026-11-25T22:53:42.896115Z","modified":"2026-11-25T22:53:42.896116Z"}');
INSERT INTO "journal_entry" VALUES (2, 'attendance', 'f997bc608687422c839d7428a38ae108', NULL, '{"meeting_id":"fc51766260634538a770fe2876b8a0c8","seat_id":"ed96cbfc7fdb4c5f8e4d0c99dec88966","person_id":"50fba39fe8454aeca20783111e792b66","name":"","organization":"","role":"member","mode":"presence","state":"expected","arrived":"","left":"","note":"","position":0,"id":"f997bc608687422c839d7428a38ae108","version":1,"created":"2026-11-25T22:53:42.896917Z","modified":"2026-11-25T22:53:42.896919Z"}');
INSERT INTO "journal_entry" VALUES (2, 'invitation', '80cefdfcc02d4fb4af8710e48e66f9de', NULL, '{"meeting_id":"fc51766260634538a770fe2876b8a0c8","seat_id":"ed96cbfc7fdb4c5f8e4d0c99dec88966","person_id":null,"name":"","address":"aenne@example.org","answer":"needs-action","answered_at":null,"comment":"","last_sequence":0,"id":"80cefdfcc02d4fb4af8710e48e66f9de","version":1,"created":"2026-11-25T22:53:42.897702Z","modified":"2026-11-25T22:53:42.897704Z"}');
INSERT INTO "journal_entry" VALUES (2, 'dispatch', '481224cf07be48b49e9f05faf4058723', NULL, '{"meeting_id":"fc51766260634538a770fe2876b8a0c8","dispatch_kind":"invitation","way":"files","sent_at":"2027-01-04T09:30:00.000000Z","sequence":0,"document_sha512":"","note":"","id":"481224cf07be48b49e9f05faf4058723","version":1,"created":"2026-11-25T22:53:42.902567Z","modified":"2026-11-25T22:53:42.902570Z"}');
INSERT INTO "journal_entry" VALUES (2, 'dispatch_recipient', 'e5ca2b0a6e3b4de581d66582cb2cb302', NULL, '{"dispatch_id":"481224cf07be48b49e9f05faf4058723","seat_id":null,"person_id":null,"name":"","address":"aenne@example.org","result":"written","id":"e5ca2b0a6e3b4de581d66582cb2cb302","version":1,"created":"2026-11-25T22:53:42.903477Z","modified":"2026-11-25T22:53:42.903482Z"}');
INSERT INTO "journal_entry" VALUES (2, 'minutes', '31d891f236a74252a1d89f748d6ee970', NULL, '{"meeting_id":"fc51766260634538a770fe2876b8a0c8","minutes_type":"results","state":"draft","chair":"Änne Häßler","keeper":"","opening":"","closing":"","circulated_on":null,"objections_until":null,"approved_on":null,"approved_hash":"","id":"31d891f236a74252a1d89f748d6ee970","version":1,"created":"2026-11-25T22:53:42.904308Z","modified":"2026-11-25T22:53:42.904310Z"}');
INSERT INTO "journal_entry" VALUES (2, 'resolution', 'b098e8f817ce45fc8bd161ad5116c0bf', NULL, '{"meeting_id":"fc51766260634538a770fe2876b8a0c8","agenda_item_id":"a7e05070d592449d8ba8afc5eb2b1ca2","position":0,"number":null,"text":"So sei es.","result":"adopted","votes_yes":null,"votes_no":null,"votes_abstain":null,"review_on":null,"id":"b098e8f817ce45fc8bd161ad5116c0bf","version":1,"created":"2026-11-25T22:53:42.905151Z","modified":"2026-11-25T22:53:42.905153Z"}');
INSERT INTO "journal_entry" VALUES (2, 'action_item', 'f264c0b13f9543469e4febffdc02fe91', NULL, '{"meeting_id":"fc51766260634538a770fe2876b8a0c8","agenda_item_id":null,"title":"Raum buchen","note":"","state":"open","due":"2027-04-01","closed_on":null,"responsible_seat_id":null,"responsible_person_id":null,"responsible":"","id":"f264c0b13f9543469e4febffdc02fe91","version":1,"created":"2026-11-25T22:53:42.905936Z","modified":"2026-11-25T22:53:42.905939Z"}');
INSERT INTO "journal_entry" VALUES (2, 'spent_number', 'f5f84591874b48b2862f376bbebf5a51', NULL, '{"series":"LRT:2027","running":1,"label":"LRT-2027-1","drawn":"2027-01-04T09:30:00.000000Z","id":"f5f84591874b48b2862f376bbebf5a51","version":1,"created":"2026-11-25T22:53:42.915034Z","modified":"2026-11-25T22:53:42.915036Z"}');
INSERT INTO "journal_entry" VALUES (2, 'attachment', '5d3c8c6868d9451aaed8ef6c6bf95cfc', NULL, '{"meeting_id":"fc51766260634538a770fe2876b8a0c8","agenda_item_id":null,"name":"Anlage","file_name":"a.txt","mime_type":"application/octet-stream","size":7,"sha512":"be024e2715b21ef16744b4c96a954e632bfda830955bdec069278892233c89fd35af67faa6b854124059b9837ee227813087ea21398ffde6bca479af31d95189","id":"5d3c8c6868d9451aaed8ef6c6bf95cfc","version":1,"created":"2026-11-25T22:53:42.915851Z","modified":"2026-11-25T22:53:42.915853Z"}');
INSERT INTO "journal_entry" VALUES (2, 'workspace_setting', '26b1de773cae4d68a3edea92b216eb2e', NULL, '{"key":"organizer","value":"\"Beispiel\"","id":"26b1de773cae4d68a3edea92b216eb2e","version":1,"created":"2026-11-25T22:53:42.916883Z","modified":"2026-11-25T22:53:42.916885Z"}');
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
INSERT INTO "journal_step" VALUES (2, 'fill', 'Beispiel', 'beispiel@example.org', '2027-01-04T09:30:00.000000Z', 'done', NULL, 0, 0, '341b2ea8fa55b0e1e1e8533656c5957db51fbc62566ffc727e127fe29fe447ab', '6d4424703b30081ad1960f77eca6ba6085ee72b93f419d1534aa96fa73541ff3');
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
INSERT INTO "land" VALUES ('DE-BB', 'BB', 'Brandenburg', 'Land', 'P', '5ed8061451b04205adb6f65e24decea3', 1, '2026-11-25T22:53:42.857373Z', '2026-11-25T22:53:42.857378Z');
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
INSERT INTO "meeting" VALUES ('LRT-2027-1', 'Erste', '', 'planned', '2027-03-18T11:00+01:00', NULL, '', '', 'minute', 'presence', '', '', '', '', '', '', '', '', '', '', '', '[]', NULL, 0, 'u@x', 0, NULL, '', 'fc51766260634538a770fe2876b8a0c8', 1, '2026-11-25T22:53:42.884574Z', '2026-11-25T22:53:42.884577Z');
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
INSERT INTO "meeting_committee" VALUES ('fc51766260634538a770fe2876b8a0c8', 'e27ab455d7fe495ea621a6f8f7b4795b', 0, 'ed59b4a8ac4046a0b752b732bb4293a6', 1, '2026-11-25T22:53:42.885405Z', '2026-11-25T22:53:42.885407Z');
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
INSERT INTO "membership" VALUES ('ed96cbfc7fdb4c5f8e4d0c99dec88966', '50fba39fe8454aeca20783111e792b66', 'holder', 1, '2026-01-01', NULL, '', '40461d610d6d4f609495ab0c78b6dad7', 1, '2026-11-25T22:53:42.883210Z', '2026-11-25T22:53:42.883212Z');
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
INSERT INTO "minutes" VALUES ('fc51766260634538a770fe2876b8a0c8', 'results', 'draft', 'Änne Häßler', '', '', '', NULL, NULL, NULL, '', '31d891f236a74252a1d89f748d6ee970', 1, '2026-11-25T22:53:42.904308Z', '2026-11-25T22:53:42.904310Z');
CREATE TABLE organization (
    organization_kind VARCHAR(30) NOT NULL,
    land_id CHAR(32),
    parent_id CHAR(32),
    status VARCHAR(20) NOT NULL,
    status_since DATE,
    lead BOOLEAN NOT NULL,
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
INSERT INTO "organization" VALUES ('ministry', '5ed8061451b04205adb6f65e24decea3', NULL, 'active', NULL, 1, '[]', '', '', '', '', '', '', '', '', '', '', 0, '', '613ef81b9ebd450d80344eea0c6ad6f4', 1, '2026-11-25T22:53:42.863029Z', '2026-11-25T22:53:42.863032Z');
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
INSERT INTO "organization_name" VALUES ('613ef81b9ebd450d80344eea0c6ad6f4', 'Ministerium für Beispiele', '', NULL, NULL, 'ec30997f694c4efeb73b2198a13706d6', 1, '2026-11-25T22:53:42.864053Z', '2026-11-25T22:53:42.864055Z');
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
    sample BOOLEAN NOT NULL,
    note TEXT NOT NULL,
    id CHAR(32) NOT NULL,
    version INTEGER NOT NULL,
    created VARCHAR(27) NOT NULL,
    modified VARCHAR(27) NOT NULL,
    CONSTRAINT pk_person PRIMARY KEY (id)
);
INSERT INTO "person" VALUES ('Häßler', 'Änne', '', '', '', '', '', '', '', '', NULL, 1, '', '50fba39fe8454aeca20783111e792b66', 1, '2026-11-25T22:53:42.874296Z', '2026-11-25T22:53:42.874300Z');
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
INSERT INTO "person_email" VALUES ('50fba39fe8454aeca20783111e792b66', 'aenne@example.org', 0, 'beba7562101548b4846f52543ec2264a', 1, '2026-11-25T22:53:42.875292Z', '2026-11-25T22:53:42.875295Z');
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
INSERT INTO "resolution" VALUES ('fc51766260634538a770fe2876b8a0c8', 'a7e05070d592449d8ba8afc5eb2b1ca2', 0, NULL, 'So sei es.', 'adopted', NULL, NULL, NULL, NULL, 'b098e8f817ce45fc8bd161ad5116c0bf', 1, '2026-11-25T22:53:42.905151Z', '2026-11-25T22:53:42.905153Z');
CREATE TABLE seat (
    committee_id CHAR(32) NOT NULL,
    land_id CHAR(32),
    organization_id CHAR(32),
    label VARCHAR(200) NOT NULL,
    voting BOOLEAN NOT NULL,
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
INSERT INTO "seat" VALUES ('e27ab455d7fe495ea621a6f8f7b4795b', '5ed8061451b04205adb6f65e24decea3', NULL, '', 1, 0, NULL, NULL, '', 'ed96cbfc7fdb4c5f8e4d0c99dec88966', 1, '2026-11-25T22:53:42.882401Z', '2026-11-25T22:53:42.882403Z');
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
INSERT INTO "spent_number" VALUES ('LRT:2027', 1, 'LRT-2027-1', '2027-01-04T09:30:00.000000Z', 'f5f84591874b48b2862f376bbebf5a51', 1, '2026-11-25T22:53:42.915034Z', '2026-11-25T22:53:42.915036Z');
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
INSERT INTO "workspace_setting" VALUES ('organizer', '"Beispiel"', '26b1de773cae4d68a3edea92b216eb2e', 1, '2026-11-25T22:53:42.916883Z', '2026-11-25T22:53:42.916885Z');
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
CREATE INDEX ix_deadline_rule_committee_id ON deadline_rule (committee_id);
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
CREATE INDEX ix_meeting_committee_committee_id ON meeting_committee (committee_id);
CREATE INDEX ix_meeting_committee_meeting_id ON meeting_committee (meeting_id);
CREATE INDEX ix_meeting_number ON meeting (number);
CREATE INDEX ix_meeting_start_id ON meeting (start, id);
CREATE INDEX ix_meeting_state ON meeting (state);
CREATE INDEX ix_membership_person_id ON membership (person_id);
CREATE INDEX ix_membership_seat_id ON membership (seat_id);
CREATE INDEX ix_organization_land_id ON organization (land_id);
CREATE INDEX ix_organization_name_organization_id ON organization_name (organization_id);
CREATE INDEX ix_organization_parent_id ON organization (parent_id);
CREATE INDEX ix_person_email_address ON person_email (address);
CREATE INDEX ix_person_email_person_id ON person_email (person_id);
CREATE INDEX ix_person_family_name ON person (family_name);
CREATE INDEX ix_resolution_agenda_item_id ON resolution (agenda_item_id);
CREATE INDEX ix_resolution_meeting_id ON resolution (meeting_id);
CREATE INDEX ix_seat_committee_id ON seat (committee_id);
CREATE INDEX ix_seat_land_id ON seat (land_id);
CREATE INDEX ix_seat_organization_id ON seat (organization_id);
CREATE INDEX ix_spent_number_series ON spent_number (series);

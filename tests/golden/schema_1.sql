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
INSERT INTO "action_item" VALUES ('6f50b005d01041ba918dcbe2e4e2acf1', NULL, 'Raum buchen', '', 'open', '2027-04-01', NULL, NULL, NULL, '', '613596fc661245dc9055ff910b98a6b6', 1, '2026-11-25T22:34:47.252014Z', '2026-11-25T22:34:47.252016Z');
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
INSERT INTO "agenda_item" VALUES ('6f50b005d01041ba918dcbe2e4e2acf1', NULL, 0, '', 'information', 'planned', 'Begrüßung', 1, NULL, NULL, NULL, '', '', '', '["a"]', '', '', 'bf12f7dcbf7c49d3968b2c6fe3402bc4', 1, '2026-11-25T22:34:47.231059Z', '2026-11-25T22:34:47.231061Z');
INSERT INTO "agenda_item" VALUES ('6f50b005d01041ba918dcbe2e4e2acf1', 'bf12f7dcbf7c49d3968b2c6fe3402bc4', 0, '', 'information', 'planned', 'Vorstellung', 1, NULL, NULL, NULL, '', '', '', '[]', '', '', '16ee25df27104b75893d7e879709bc4d', 1, '2026-11-25T22:34:47.231818Z', '2026-11-25T22:34:47.231819Z');
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
INSERT INTO "attachment" VALUES ('6f50b005d01041ba918dcbe2e4e2acf1', NULL, 'Anlage', 'a.txt', 'application/octet-stream', 7, 'abababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababab', '95218ee62510475ca1ba4b5f29e37da1', 1, '2026-11-25T22:34:47.256062Z', '2026-11-25T22:34:47.256064Z');
CREATE TABLE attachment_content (
    sha512 VARCHAR(128) NOT NULL,
    content BLOB NOT NULL,
    CONSTRAINT pk_attachment_content PRIMARY KEY (sha512)
);
INSERT INTO "attachment_content" VALUES ('abababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababab', x'00496e68616c74');
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
INSERT INTO "attendance" VALUES ('6f50b005d01041ba918dcbe2e4e2acf1', 'c5732fad009343a3bca961fff559c263', 'e7de7a71954b434b921b1dae9c824002', '', '', 'member', 'presence', 'expected', '', '', '', 0, '4507f8bfa39e412f92feb3feb242f94b', 1, '2026-11-25T22:34:47.232550Z', '2026-11-25T22:34:47.232552Z');
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
INSERT INTO "committee" VALUES ('Round Table', 'LRT', 'other', '', '', '', '', '', '', '11:00', 300, '', 0, '', '83e87d4b7c3a40b0bc27548a751db95b', 1, '2026-11-25T22:34:47.225772Z', '2026-11-25T22:34:47.225774Z');
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
INSERT INTO "deadline_rule" VALUES ('83e87d4b7c3a40b0bc27548a751db95b', 'invitation', -28, '', NULL, NULL, '3039928ebf0b48578e2fc585d6554af7', 1, '2026-11-25T22:34:47.226768Z', '2026-11-25T22:34:47.226770Z');
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
INSERT INTO "dispatch" VALUES ('6f50b005d01041ba918dcbe2e4e2acf1', 'invitation', 'files', '2027-01-04T09:30:00.000000Z', 0, '', '', '7e7ba0f83ed24e619aa4ff00b5c551c1', 1, '2026-11-25T22:34:47.233978Z', '2026-11-25T22:34:47.233980Z');
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
INSERT INTO "dispatch_recipient" VALUES ('7e7ba0f83ed24e619aa4ff00b5c551c1', NULL, NULL, '', 'aenne@example.org', 'written', '71393fb7f92e4d38ae916067a08f2b30', 1, '2026-11-25T22:34:47.238508Z', '2026-11-25T22:34:47.238510Z');
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
INSERT INTO "employment" VALUES ('e7de7a71954b434b921b1dae9c824002', '8c0410238bbb459092be154904a4b98a', '', NULL, NULL, '99ce3181e97a400ea1fcd3358fb6d3bb', 1, '2026-11-25T22:34:47.224876Z', '2026-11-25T22:34:47.224878Z');
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
INSERT INTO "invitation" VALUES ('6f50b005d01041ba918dcbe2e4e2acf1', 'c5732fad009343a3bca961fff559c263', NULL, '', 'aenne@example.org', 'needs-action', NULL, '', 0, 'a2086a64c0544703878ab94d90f87f00', 1, '2026-11-25T22:34:47.233283Z', '2026-11-25T22:34:47.233285Z');
CREATE TABLE journal_entry (
    step INTEGER NOT NULL,
    kind VARCHAR(30) NOT NULL,
    record_id VARCHAR(32) NOT NULL,
    "before" TEXT,
    "after" TEXT,
    CONSTRAINT pk_journal_entry PRIMARY KEY (step, kind, record_id),
    CONSTRAINT fk_journal_entry_step_journal_step FOREIGN KEY(step) REFERENCES journal_step (number)
);
INSERT INTO "journal_entry" VALUES (2, 'land', '04bf2bbc76ad4aa5b4930ab00eef803a', NULL, '{"code":"DE-BB","short_name":"BB","name":"Brandenburg","official_name":"Land","capital":"P","id":"04bf2bbc76ad4aa5b4930ab00eef803a","version":1,"created":"2026-11-25T22:34:47.219503Z","modified":"2026-11-25T22:34:47.219508Z"}');
INSERT INTO "journal_entry" VALUES (2, 'organization', '8c0410238bbb459092be154904a4b98a', NULL, '{"organization_kind":"ministry","land_id":"04bf2bbc76ad4aa5b4930ab00eef803a","parent_id":null,"status":"active","status_since":null,"lead":1,"aliases":"[]","remit":"","mint_role":"","street":"","postal_code":"","city":"","email":"","phone":"","website":"","source":"","source_as_of":"","verified":0,"note":"","id":"8c0410238bbb459092be154904a4b98a","version":1,"created":"2026-11-25T22:34:47.220780Z","modified":"2026-11-25T22:34:47.220782Z"}');
INSERT INTO "journal_entry" VALUES (2, 'organization_name', '8eb20e49162d451e8a6bf6e45df41f06', NULL, '{"organization_id":"8c0410238bbb459092be154904a4b98a","name":"Ministerium für Beispiele","short_name":"","start_date":null,"end_date":null,"id":"8eb20e49162d451e8a6bf6e45df41f06","version":1,"created":"2026-11-25T22:34:47.221648Z","modified":"2026-11-25T22:34:47.221650Z"}');
INSERT INTO "journal_entry" VALUES (2, 'person', 'e7de7a71954b434b921b1dae9c824002', NULL, '{"family_name":"Häßler","given_name":"Änne","form_of_address":"","title":"","affix":"","salutation":"","function":"","phone":"","source":"","legal_basis":"","confirmed_on":null,"sample":1,"note":"","id":"e7de7a71954b434b921b1dae9c824002","version":1,"created":"2026-11-25T22:34:47.223430Z","modified":"2026-11-25T22:34:47.223432Z"}');
INSERT INTO "journal_entry" VALUES (2, 'person_email', '2673ea040e144f27a3ab6ab2b00cef88', NULL, '{"person_id":"e7de7a71954b434b921b1dae9c824002","address":"aenne@example.org","position":0,"id":"2673ea040e144f27a3ab6ab2b00cef88","version":1,"created":"2026-11-25T22:34:47.224210Z","modified":"2026-11-25T22:34:47.224212Z"}');
INSERT INTO "journal_entry" VALUES (2, 'employment', '99ce3181e97a400ea1fcd3358fb6d3bb', NULL, '{"person_id":"e7de7a71954b434b921b1dae9c824002","organization_id":"8c0410238bbb459092be154904a4b98a","function":"","start_date":null,"end_date":null,"id":"99ce3181e97a400ea1fcd3358fb6d3bb","version":1,"created":"2026-11-25T22:34:47.224876Z","modified":"2026-11-25T22:34:47.224878Z"}');
INSERT INTO "journal_entry" VALUES (2, 'committee', '83e87d4b7c3a40b0bc27548a751db95b', NULL, '{"name":"Round Table","short_name":"LRT","nature":"other","purpose":"","rhythm":"","convenor":"","organizer_name":"","organizer_email":"","letterhead":"","start_time":"11:00","duration_minutes":300,"usual_city":"","position":0,"note":"","id":"83e87d4b7c3a40b0bc27548a751db95b","version":1,"created":"2026-11-25T22:34:47.225772Z","modified":"2026-11-25T22:34:47.225774Z"}');
INSERT INTO "journal_entry" VALUES (2, 'deadline_rule', '3039928ebf0b48578e2fc585d6554af7', NULL, '{"committee_id":"83e87d4b7c3a40b0bc27548a751db95b","deadline":"invitation","offset_days":-28,"source":"","start_date":null,"end_date":null,"id":"3039928ebf0b48578e2fc585d6554af7","version":1,"created":"2026-11-25T22:34:47.226768Z","modified":"2026-11-25T22:34:47.226770Z"}');
INSERT INTO "journal_entry" VALUES (2, 'seat', 'c5732fad009343a3bca961fff559c263', NULL, '{"committee_id":"83e87d4b7c3a40b0bc27548a751db95b","land_id":"04bf2bbc76ad4aa5b4930ab00eef803a","organization_id":null,"label":"","voting":1,"position":0,"start_date":null,"end_date":null,"note":"","id":"c5732fad009343a3bca961fff559c263","version":1,"created":"2026-11-25T22:34:47.227506Z","modified":"2026-11-25T22:34:47.227508Z"}');
INSERT INTO "journal_entry" VALUES (2, 'membership', 'bc593623fdb442c5a2070ab848ddacbd', NULL, '{"seat_id":"c5732fad009343a3bca961fff559c263","person_id":"e7de7a71954b434b921b1dae9c824002","role":"holder","rank":1,"start_date":"2026-01-01","end_date":null,"note":"","id":"bc593623fdb442c5a2070ab848ddacbd","version":1,"created":"2026-11-25T22:34:47.228224Z","modified":"2026-11-25T22:34:47.228226Z"}');
INSERT INTO "journal_entry" VALUES (2, 'meeting', '6f50b005d01041ba918dcbe2e4e2acf1', NULL, '{"reference":"LRT-2027-1","name":"Erste","number":"","state":"planned","start":"2027-03-18T11:00+01:00","end":null,"first_day_end":"","last_day_start":"","precision":"minute","mode":"presence","location_name":"","street":"","postal_code":"","city":"","video_url":"","dial_in":"","host":"","note":"","source":"","source_label":"","source_as_of":"","remarks":"[]","lands_reported":null,"agenda_frozen":0,"uid":"u@x","sequence":0,"last_dtstamp":null,"cancel_reason":"","id":"6f50b005d01041ba918dcbe2e4e2acf1","version":1,"created":"2026-11-25T22:34:47.229419Z","modified":"2026-11-25T22:34:47.229421Z"}');
INSERT INTO "journal_entry" VALUES (2, 'meeting_committee', '5d73b73502394e8da399b65024069932', NULL, '{"meeting_id":"6f50b005d01041ba918dcbe2e4e2acf1","committee_id":"83e87d4b7c3a40b0bc27548a751db95b","position":0,"id":"5d73b73502394e8da399b65024069932","version":1,"created":"2026-11-25T22:34:47.230154Z","modified":"2026-11-25T22:34:47.230156Z"}');
INSERT INTO "journal_entry" VALUES (2, 'agenda_item', 'bf12f7dcbf7c49d3968b2c6fe3402bc4', NULL, '{"meeting_id":"6f50b005d01041ba918dcbe2e4e2acf1","parent_id":null,"position":0,"number":"","item_kind":"information","state":"planned","name":"Begrüßung","public":1,"minutes_allotted":null,"fixed_start":null,"rapporteur_seat_id":null,"rapporteur":"","note":"","proposal":"","earlier":"[\"a\"]","text":"","result":"","id":"bf12f7dcbf7c49d3968b2c6fe3402bc4","version":1,"created":"2026-11-25T22:34:47.231059Z","modified":"2026-11-25T22:34:47.231061Z"}');
INSERT INTO "journal_entry" VALUES (2, 'agenda_item', '16ee25df27104b75893d7e879709bc4d', NULL, '{"meeting_id":"6f50b005d01041ba918dcbe2e4e2acf1","parent_id":"bf12f7dcbf7c49d3968b2c6fe3402bc4","position":0,"number":"","item_kind":"information","state":"planned","name":"Vorstellung","public":1,"minutes_allotted":null,"fixed_start":null,"rapporteur_seat_id":null,"rapporteur":"","note":"","proposal":"","earlier":"[]","text":"","result":"","id":"16ee25df27104b75893d7e879709bc4d","version":1,"created":"2026-11-25T22:34:47.231818Z","modified":"2026-11-25T22:34:47.231819Z"}');
INSERT INTO "journal_entry" VALUES (2, 'attendance', '4507f8bfa39e412f92feb3feb242f94b', NULL, '{"meeting_id":"6f50b005d01041ba918dcbe2e4e2acf1","seat_id":"c5732fad009343a3bca961fff559c263","person_id":"e7de7a71954b434b921b1dae9c824002","name":"","organization":"","role":"member","mode":"presence","state":"expected","arrived":"","left":"","note":"","position":0,"id":"4507f8bfa39e412f92feb3feb242f94b","version":1,"created":"2026-11-25T22:34:47.232550Z","modified":"2026-11-25T22:34:47.232552Z"}');
INSERT INTO "journal_entry" VALUES (2, 'invitation', 'a2086a64c0544703878ab94d90f87f00', NULL, '{"meeting_id":"6f50b005d01041ba918dcbe2e4e2acf1","seat_id":"c5732fad009343a3bca961fff559c263","person_id":null,"name":"","address":"aenne@example.org","answer":"needs-action","answered_at":null,"comment":"","last_sequence":0,"id":"a2086a64c0544703878ab94d90f87f00","version":1,"created":"2026-11-25T22:34:47.233283Z","modified":"2026-11-25T22:34:47.233285Z"}');
INSERT INTO "journal_entry" VALUES (2, 'dispatch', '7e7ba0f83ed24e619aa4ff00b5c551c1', NULL, '{"meeting_id":"6f50b005d01041ba918dcbe2e4e2acf1","dispatch_kind":"invitation","way":"files","sent_at":"2027-01-04T09:30:00.000000Z","sequence":0,"document_sha512":"","note":"","id":"7e7ba0f83ed24e619aa4ff00b5c551c1","version":1,"created":"2026-11-25T22:34:47.233978Z","modified":"2026-11-25T22:34:47.233980Z"}');
INSERT INTO "journal_entry" VALUES (2, 'dispatch_recipient', '71393fb7f92e4d38ae916067a08f2b30', NULL, '{"dispatch_id":"7e7ba0f83ed24e619aa4ff00b5c551c1","seat_id":null,"person_id":null,"name":"","address":"aenne@example.org","result":"written","id":"71393fb7f92e4d38ae916067a08f2b30","version":1,"created":"2026-11-25T22:34:47.238508Z","modified":"2026-11-25T22:34:47.238510Z"}');
INSERT INTO "journal_entry" VALUES (2, 'minutes', 'e8c09b39802b4b20afba7fdb6a58499f', NULL, '{"meeting_id":"6f50b005d01041ba918dcbe2e4e2acf1","minutes_type":"results","state":"draft","chair":"Änne Häßler","keeper":"","opening":"","closing":"","circulated_on":null,"objections_until":null,"approved_on":null,"approved_hash":"","id":"e8c09b39802b4b20afba7fdb6a58499f","version":1,"created":"2026-11-25T22:34:47.247202Z","modified":"2026-11-25T22:34:47.247205Z"}');
INSERT INTO "journal_entry" VALUES (2, 'resolution', 'bc3af29f65d9474193f2049c51783dd4', NULL, '{"meeting_id":"6f50b005d01041ba918dcbe2e4e2acf1","agenda_item_id":"bf12f7dcbf7c49d3968b2c6fe3402bc4","position":0,"number":null,"text":"So sei es.","result":"adopted","votes_yes":null,"votes_no":null,"votes_abstain":null,"review_on":null,"id":"bc3af29f65d9474193f2049c51783dd4","version":1,"created":"2026-11-25T22:34:47.248839Z","modified":"2026-11-25T22:34:47.248841Z"}');
INSERT INTO "journal_entry" VALUES (2, 'action_item', '613596fc661245dc9055ff910b98a6b6', NULL, '{"meeting_id":"6f50b005d01041ba918dcbe2e4e2acf1","agenda_item_id":null,"title":"Raum buchen","note":"","state":"open","due":"2027-04-01","closed_on":null,"responsible_seat_id":null,"responsible_person_id":null,"responsible":"","id":"613596fc661245dc9055ff910b98a6b6","version":1,"created":"2026-11-25T22:34:47.252014Z","modified":"2026-11-25T22:34:47.252016Z"}');
INSERT INTO "journal_entry" VALUES (2, 'spent_number', '8942e08505534c539e99cee4061efdc2', NULL, '{"series":"LRT:2027","running":1,"label":"LRT-2027-1","drawn":"2027-01-04T09:30:00.000000Z","id":"8942e08505534c539e99cee4061efdc2","version":1,"created":"2026-11-25T22:34:47.252796Z","modified":"2026-11-25T22:34:47.252798Z"}');
INSERT INTO "journal_entry" VALUES (2, 'attachment', '95218ee62510475ca1ba4b5f29e37da1', NULL, '{"meeting_id":"6f50b005d01041ba918dcbe2e4e2acf1","agenda_item_id":null,"name":"Anlage","file_name":"a.txt","mime_type":"application/octet-stream","size":7,"sha512":"abababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababab","id":"95218ee62510475ca1ba4b5f29e37da1","version":1,"created":"2026-11-25T22:34:47.256062Z","modified":"2026-11-25T22:34:47.256064Z"}');
INSERT INTO "journal_entry" VALUES (2, 'workspace_setting', '0cd93be098b548eba01aa6e407e6ec51', NULL, '{"key":"organizer","value":"\"Beispiel\"","id":"0cd93be098b548eba01aa6e407e6ec51","version":1,"created":"2026-11-25T22:34:47.257087Z","modified":"2026-11-25T22:34:47.257089Z"}');
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
INSERT INTO "journal_step" VALUES (2, 'fill', 'Beispiel', 'beispiel@example.org', '2027-01-04T09:30:00.000000Z', 'done', NULL, 0, 0, '34093db04d03231ea07272bcbbee229936b82ba61bd2b8647b32e0c610f4e55a', '33287436ddddbfe3029b63514fe047c6ea1f289b2e1ec544422afbe3453e001d');
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
INSERT INTO "land" VALUES ('DE-BB', 'BB', 'Brandenburg', 'Land', 'P', '04bf2bbc76ad4aa5b4930ab00eef803a', 1, '2026-11-25T22:34:47.219503Z', '2026-11-25T22:34:47.219508Z');
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
INSERT INTO "meeting" VALUES ('LRT-2027-1', 'Erste', '', 'planned', '2027-03-18T11:00+01:00', NULL, '', '', 'minute', 'presence', '', '', '', '', '', '', '', '', '', '', '', '[]', NULL, 0, 'u@x', 0, NULL, '', '6f50b005d01041ba918dcbe2e4e2acf1', 1, '2026-11-25T22:34:47.229419Z', '2026-11-25T22:34:47.229421Z');
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
INSERT INTO "meeting_committee" VALUES ('6f50b005d01041ba918dcbe2e4e2acf1', '83e87d4b7c3a40b0bc27548a751db95b', 0, '5d73b73502394e8da399b65024069932', 1, '2026-11-25T22:34:47.230154Z', '2026-11-25T22:34:47.230156Z');
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
INSERT INTO "membership" VALUES ('c5732fad009343a3bca961fff559c263', 'e7de7a71954b434b921b1dae9c824002', 'holder', 1, '2026-01-01', NULL, '', 'bc593623fdb442c5a2070ab848ddacbd', 1, '2026-11-25T22:34:47.228224Z', '2026-11-25T22:34:47.228226Z');
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
INSERT INTO "minutes" VALUES ('6f50b005d01041ba918dcbe2e4e2acf1', 'results', 'draft', 'Änne Häßler', '', '', '', NULL, NULL, NULL, '', 'e8c09b39802b4b20afba7fdb6a58499f', 1, '2026-11-25T22:34:47.247202Z', '2026-11-25T22:34:47.247205Z');
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
INSERT INTO "organization" VALUES ('ministry', '04bf2bbc76ad4aa5b4930ab00eef803a', NULL, 'active', NULL, 1, '[]', '', '', '', '', '', '', '', '', '', '', 0, '', '8c0410238bbb459092be154904a4b98a', 1, '2026-11-25T22:34:47.220780Z', '2026-11-25T22:34:47.220782Z');
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
INSERT INTO "organization_name" VALUES ('8c0410238bbb459092be154904a4b98a', 'Ministerium für Beispiele', '', NULL, NULL, '8eb20e49162d451e8a6bf6e45df41f06', 1, '2026-11-25T22:34:47.221648Z', '2026-11-25T22:34:47.221650Z');
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
INSERT INTO "person" VALUES ('Häßler', 'Änne', '', '', '', '', '', '', '', '', NULL, 1, '', 'e7de7a71954b434b921b1dae9c824002', 1, '2026-11-25T22:34:47.223430Z', '2026-11-25T22:34:47.223432Z');
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
INSERT INTO "person_email" VALUES ('e7de7a71954b434b921b1dae9c824002', 'aenne@example.org', 0, '2673ea040e144f27a3ab6ab2b00cef88', 1, '2026-11-25T22:34:47.224210Z', '2026-11-25T22:34:47.224212Z');
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
INSERT INTO "resolution" VALUES ('6f50b005d01041ba918dcbe2e4e2acf1', 'bf12f7dcbf7c49d3968b2c6fe3402bc4', 0, NULL, 'So sei es.', 'adopted', NULL, NULL, NULL, NULL, 'bc3af29f65d9474193f2049c51783dd4', 1, '2026-11-25T22:34:47.248839Z', '2026-11-25T22:34:47.248841Z');
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
INSERT INTO "seat" VALUES ('83e87d4b7c3a40b0bc27548a751db95b', '04bf2bbc76ad4aa5b4930ab00eef803a', NULL, '', 1, 0, NULL, NULL, '', 'c5732fad009343a3bca961fff559c263', 1, '2026-11-25T22:34:47.227506Z', '2026-11-25T22:34:47.227508Z');
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
INSERT INTO "spent_number" VALUES ('LRT:2027', 1, 'LRT-2027-1', '2027-01-04T09:30:00.000000Z', '8942e08505534c539e99cee4061efdc2', 1, '2026-11-25T22:34:47.252796Z', '2026-11-25T22:34:47.252798Z');
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
INSERT INTO "workspace_setting" VALUES ('organizer', '"Beispiel"', '0cd93be098b548eba01aa6e407e6ec51', 1, '2026-11-25T22:34:47.257087Z', '2026-11-25T22:34:47.257089Z');
CREATE INDEX ix_action_item_agenda_item_id ON action_item (agenda_item_id);
CREATE INDEX ix_action_item_meeting_id ON action_item (meeting_id);
CREATE INDEX ix_action_item_responsible_person_id ON action_item (responsible_person_id);
CREATE INDEX ix_action_item_responsible_seat_id ON action_item (responsible_seat_id);
CREATE INDEX ix_action_item_state ON action_item (state);
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

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
INSERT INTO "action_item" VALUES ('e2c31cbb03104f92bf74209eb43676fa', NULL, 'Raum buchen', '', 'open', '2027-04-01', NULL, NULL, NULL, '', 'cd6d7ab9e94f45438addc9ad1d6de610', 1, '2026-11-25T22:37:35.139673Z', '2026-11-25T22:37:35.139675Z');
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
INSERT INTO "agenda_item" VALUES ('e2c31cbb03104f92bf74209eb43676fa', NULL, 0, '', 'information', 'planned', 'Begrüßung', 1, NULL, NULL, NULL, '', '', '', '["a"]', '', '', 'd8219f36a42e457489c454cf982025d1', 1, '2026-11-25T22:37:35.113980Z', '2026-11-25T22:37:35.113982Z');
INSERT INTO "agenda_item" VALUES ('e2c31cbb03104f92bf74209eb43676fa', 'd8219f36a42e457489c454cf982025d1', 0, '', 'information', 'planned', 'Vorstellung', 1, NULL, NULL, NULL, '', '', '', '[]', '', '', '886b28740f7e4f738fbff24c8a3612df', 1, '2026-11-25T22:37:35.118887Z', '2026-11-25T22:37:35.118890Z');
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
INSERT INTO "attachment" VALUES ('e2c31cbb03104f92bf74209eb43676fa', NULL, 'Anlage', 'a.txt', 'application/octet-stream', 7, 'be024e2715b21ef16744b4c96a954e632bfda830955bdec069278892233c89fd35af67faa6b854124059b9837ee227813087ea21398ffde6bca479af31d95189', 'bb3d3450c267447c95224d9b196deb44', 1, '2026-11-25T22:37:35.141200Z', '2026-11-25T22:37:35.141202Z');
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
INSERT INTO "attendance" VALUES ('e2c31cbb03104f92bf74209eb43676fa', '8ee27f4ca1874f32b7fb80e5a790ec67', 'cc740ee9e3944d6fae7337bb992eeeed', '', '', 'member', 'presence', 'expected', '', '', '', 0, '0e7c1fb0fe7c4899962a3d6dd74c95b1', 1, '2026-11-25T22:37:35.122557Z', '2026-11-25T22:37:35.122560Z');
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
INSERT INTO "committee" VALUES ('Round Table', 'LRT', 'other', '', '', '', '', '', '', '11:00', 300, '', 0, '', '3ec385ac1f0e426196adad1fd6465a11', 1, '2026-11-25T22:37:35.100289Z', '2026-11-25T22:37:35.100291Z');
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
INSERT INTO "deadline_rule" VALUES ('3ec385ac1f0e426196adad1fd6465a11', 'invitation', -28, '', NULL, NULL, '4e5b4d05809b4135be4fe944c609b20c', 1, '2026-11-25T22:37:35.101172Z', '2026-11-25T22:37:35.101174Z');
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
INSERT INTO "dispatch" VALUES ('e2c31cbb03104f92bf74209eb43676fa', 'invitation', 'files', '2027-01-04T09:30:00.000000Z', 0, '', '', 'ec6c5447bd714ad5811b8cac96ef2a14', 1, '2026-11-25T22:37:35.124218Z', '2026-11-25T22:37:35.124220Z');
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
INSERT INTO "dispatch_recipient" VALUES ('ec6c5447bd714ad5811b8cac96ef2a14', NULL, NULL, '', 'aenne@example.org', 'written', '97e56538ca1c4a219dc01e577b127042', 1, '2026-11-25T22:37:35.125034Z', '2026-11-25T22:37:35.125037Z');
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
INSERT INTO "employment" VALUES ('cc740ee9e3944d6fae7337bb992eeeed', 'ea12480b49aa46acbd28919ab1943a74', '', NULL, NULL, '44d4cd578a084e12b01f1ff55d4d1bb1', 1, '2026-11-25T22:37:35.099354Z', '2026-11-25T22:37:35.099357Z');
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
INSERT INTO "invitation" VALUES ('e2c31cbb03104f92bf74209eb43676fa', '8ee27f4ca1874f32b7fb80e5a790ec67', NULL, '', 'aenne@example.org', 'needs-action', NULL, '', 0, '792220a25f8d4eb78ef9aa7bc316a326', 1, '2026-11-25T22:37:35.123469Z', '2026-11-25T22:37:35.123471Z');
CREATE TABLE journal_entry (
    step INTEGER NOT NULL,
    kind VARCHAR(30) NOT NULL,
    record_id VARCHAR(32) NOT NULL,
    "before" TEXT,
    "after" TEXT,
    CONSTRAINT pk_journal_entry PRIMARY KEY (step, kind, record_id),
    CONSTRAINT fk_journal_entry_step_journal_step FOREIGN KEY(step) REFERENCES journal_step (number)
);
INSERT INTO "journal_entry" VALUES (2, 'land', '32b44f65fbe34f028439b51567ac5410', NULL, '{"code":"DE-BB","short_name":"BB","name":"Brandenburg","official_name":"Land","capital":"P","id":"32b44f65fbe34f028439b51567ac5410","version":1,"created":"2026-11-25T22:37:35.076269Z","modified":"2026-11-25T22:37:35.076275Z"}');
INSERT INTO "journal_entry" VALUES (2, 'organization', 'ea12480b49aa46acbd28919ab1943a74', NULL, '{"organization_kind":"ministry","land_id":"32b44f65fbe34f028439b51567ac5410","parent_id":null,"status":"active","status_since":null,"lead":1,"aliases":"[]","remit":"","mint_role":"","street":"","postal_code":"","city":"","email":"","phone":"","website":"","source":"","source_as_of":"","verified":0,"note":"","id":"ea12480b49aa46acbd28919ab1943a74","version":1,"created":"2026-11-25T22:37:35.086524Z","modified":"2026-11-25T22:37:35.086527Z"}');
INSERT INTO "journal_entry" VALUES (2, 'organization_name', '80667abc6b634e78bc87d7ec59a9d93d', NULL, '{"organization_id":"ea12480b49aa46acbd28919ab1943a74","name":"Ministerium für Beispiele","short_name":"","start_date":null,"end_date":null,"id":"80667abc6b634e78bc87d7ec59a9d93d","version":1,"created":"2026-11-25T22:37:35.087544Z","modified":"2026-11-25T22:37:35.087546Z"}');
INSERT INTO "journal_entry" VALUES (2, 'person', 'cc740ee9e3944d6fae7337bb992eeeed', NULL, '{"family_name":"Häßler","given_name":"Änne","form_of_address":"","title":"","affix":"","salutation":"","function":"","phone":"","source":"","legal_basis":"","confirmed_on":null,"sample":1,"note":"","id":"cc740ee9e3944d6fae7337bb992eeeed","version":1,"created":"2026-11-25T22:37:35.089634Z","modified":"2026-11-25T22:37:35.089637Z"}');
INSERT INTO "journal_entry" VALUES (2, 'person_email', '622a48896d2a43caa7e6a008cab1db7e', NULL, '{"person_id":"cc740ee9e3944d6fae7337bb992eeeed","address":"aenne@example.org","position":0,"id":"622a48896d2a43caa7e6a008cab1db7e","version":1,"created":"2026-11-25T22:37:35.098572Z","modified":"2026-11-25T22:37:35.098575Z"}');
INSERT INTO "journal_entry" VALUES (2, 'employment', '44d4cd578a084e12b01f1ff55d4d1bb1', NULL, '{"person_id":"cc740ee9e3944d6fae7337bb992eeeed","organization_id":"ea12480b49aa46acbd28919ab1943a74","function":"","start_date":null,"end_date":null,"id":"44d4cd578a084e12b01f1ff55d4d1bb1","version":1,"created":"2026-11-25T22:37:35.099354Z","modified":"2026-11-25T22:37:35.099357Z"}');
INSERT INTO "journal_entry" VALUES (2, 'committee', '3ec385ac1f0e426196adad1fd6465a11', NULL, '{"name":"Round Table","short_name":"LRT","nature":"other","purpose":"","rhythm":"","convenor":"","organizer_name":"","organizer_email":"","letterhead":"","start_time":"11:00","duration_minutes":300,"usual_city":"","position":0,"note":"","id":"3ec385ac1f0e426196adad1fd6465a11","version":1,"created":"2026-11-25T22:37:35.100289Z","modified":"2026-11-25T22:37:35.100291Z"}');
INSERT INTO "journal_entry" VALUES (2, 'deadline_rule', '4e5b4d05809b4135be4fe944c609b20c', NULL, '{"committee_id":"3ec385ac1f0e426196adad1fd6465a11","deadline":"invitation","offset_days":-28,"source":"","start_date":null,"end_date":null,"id":"4e5b4d05809b4135be4fe944c609b20c","version":1,"created":"2026-11-25T22:37:35.101172Z","modified":"2026-11-25T22:37:35.101174Z"}');
INSERT INTO "journal_entry" VALUES (2, 'seat', '8ee27f4ca1874f32b7fb80e5a790ec67', NULL, '{"committee_id":"3ec385ac1f0e426196adad1fd6465a11","land_id":"32b44f65fbe34f028439b51567ac5410","organization_id":null,"label":"","voting":1,"position":0,"start_date":null,"end_date":null,"note":"","id":"8ee27f4ca1874f32b7fb80e5a790ec67","version":1,"created":"2026-11-25T22:37:35.101930Z","modified":"2026-11-25T22:37:35.101932Z"}');
INSERT INTO "journal_entry" VALUES (2, 'membership', '2e99b1474ed5452bb0429953e61132a1', NULL, '{"seat_id":"8ee27f4ca1874f32b7fb80e5a790ec67","person_id":"cc740ee9e3944d6fae7337bb992eeeed","role":"holder","rank":1,"start_date":"2026-01-01","end_date":null,"note":"","id":"2e99b1474ed5452bb0429953e61132a1","version":1,"created":"2026-11-25T22:37:35.110893Z","modified":"2026-11-25T22:37:35.110895Z"}');
INSERT INTO "journal_entry" VALUES (2, 'meeting', 'e2c31cbb03104f92bf74209eb43676fa', NULL, '{"reference":"LRT-2027-1","name":"Erste","number":"","state":"planned","start":"2027-03-18T11:00+01:00","end":null,"first_day_end":"","last_day_start":"","precision":"minute","mode":"presence","location_name":"","street":"","postal_code":"","city":"","video_url":"","dial_in":"","host":"","note":"","source":"","source_label":"","source_as_of":"","remarks":"[]","lands_reported":null,"agenda_frozen":0,"uid":"u@x","sequence":0,"last_dtstamp":null,"cancel_reason":"","id":"e2c31cbb03104f92bf74209eb43676fa","version":1,"created":"2026-11-25T22:37:35.112221Z","modified":"2026-11-25T22:37:35.112223Z"}');
INSERT INTO "journal_entry" VALUES (2, 'meeting_committee', 'f4e8dd54993541b09cc3ea33999ffc2c', NULL, '{"meeting_id":"e2c31cbb03104f92bf74209eb43676fa","committee_id":"3ec385ac1f0e426196adad1fd6465a11","position":0,"id":"f4e8dd54993541b09cc3ea33999ffc2c","version":1,"created":"2026-11-25T22:37:35.113080Z","modified":"2026-11-25T22:37:35.113082Z"}');
INSERT INTO "journal_entry" VALUES (2, 'agenda_item', 'd8219f36a42e457489c454cf982025d1', NULL, '{"meeting_id":"e2c31cbb03104f92bf74209eb43676fa","parent_id":null,"position":0,"number":"","item_kind":"information","state":"planned","name":"Begrüßung","public":1,"minutes_allotted":null,"fixed_start":null,"rapporteur_seat_id":null,"rapporteur":"","note":"","proposal":"","earlier":"[\"a\"]","text":"","result":"","id":"d8219f36a42e457489c454cf982025d1","version":1,"created":"2026-11-25T22:37:35.113980Z","modified":"2026-11-25T22:37:35.113982Z"}');
INSERT INTO "journal_entry" VALUES (2, 'agenda_item', '886b28740f7e4f738fbff24c8a3612df', NULL, '{"meeting_id":"e2c31cbb03104f92bf74209eb43676fa","parent_id":"d8219f36a42e457489c454cf982025d1","position":0,"number":"","item_kind":"information","state":"planned","name":"Vorstellung","public":1,"minutes_allotted":null,"fixed_start":null,"rapporteur_seat_id":null,"rapporteur":"","note":"","proposal":"","earlier":"[]","text":"","result":"","id":"886b28740f7e4f738fbff24c8a3612df","version":1,"created":"2026-11-25T22:37:35.118887Z","modified":"2026-11-25T22:37:35.118890Z"}');
INSERT INTO "journal_entry" VALUES (2, 'attendance', '0e7c1fb0fe7c4899962a3d6dd74c95b1', NULL, '{"meeting_id":"e2c31cbb03104f92bf74209eb43676fa","seat_id":"8ee27f4ca1874f32b7fb80e5a790ec67","person_id":"cc740ee9e3944d6fae7337bb992eeeed","name":"","organization":"","role":"member","mode":"presence","state":"expected","arrived":"","left":"","note":"","position":0,"id":"0e7c1fb0fe7c4899962a3d6dd74c95b1","version":1,"created":"2026-11-25T22:37:35.122557Z","modified":"2026-11-25T22:37:35.122560Z"}');
INSERT INTO "journal_entry" VALUES (2, 'invitation', '792220a25f8d4eb78ef9aa7bc316a326', NULL, '{"meeting_id":"e2c31cbb03104f92bf74209eb43676fa","seat_id":"8ee27f4ca1874f32b7fb80e5a790ec67","person_id":null,"name":"","address":"aenne@example.org","answer":"needs-action","answered_at":null,"comment":"","last_sequence":0,"id":"792220a25f8d4eb78ef9aa7bc316a326","version":1,"created":"2026-11-25T22:37:35.123469Z","modified":"2026-11-25T22:37:35.123471Z"}');
INSERT INTO "journal_entry" VALUES (2, 'dispatch', 'ec6c5447bd714ad5811b8cac96ef2a14', NULL, '{"meeting_id":"e2c31cbb03104f92bf74209eb43676fa","dispatch_kind":"invitation","way":"files","sent_at":"2027-01-04T09:30:00.000000Z","sequence":0,"document_sha512":"","note":"","id":"ec6c5447bd714ad5811b8cac96ef2a14","version":1,"created":"2026-11-25T22:37:35.124218Z","modified":"2026-11-25T22:37:35.124220Z"}');
INSERT INTO "journal_entry" VALUES (2, 'dispatch_recipient', '97e56538ca1c4a219dc01e577b127042', NULL, '{"dispatch_id":"ec6c5447bd714ad5811b8cac96ef2a14","seat_id":null,"person_id":null,"name":"","address":"aenne@example.org","result":"written","id":"97e56538ca1c4a219dc01e577b127042","version":1,"created":"2026-11-25T22:37:35.125034Z","modified":"2026-11-25T22:37:35.125037Z"}');
INSERT INTO "journal_entry" VALUES (2, 'minutes', 'c8af341a60b943a18e8393a4282fdcca', NULL, '{"meeting_id":"e2c31cbb03104f92bf74209eb43676fa","minutes_type":"results","state":"draft","chair":"Änne Häßler","keeper":"","opening":"","closing":"","circulated_on":null,"objections_until":null,"approved_on":null,"approved_hash":"","id":"c8af341a60b943a18e8393a4282fdcca","version":1,"created":"2026-11-25T22:37:35.125828Z","modified":"2026-11-25T22:37:35.125830Z"}');
INSERT INTO "journal_entry" VALUES (2, 'resolution', '5cc23b838720406a933b3cd8ec017468', NULL, '{"meeting_id":"e2c31cbb03104f92bf74209eb43676fa","agenda_item_id":"d8219f36a42e457489c454cf982025d1","position":0,"number":null,"text":"So sei es.","result":"adopted","votes_yes":null,"votes_no":null,"votes_abstain":null,"review_on":null,"id":"5cc23b838720406a933b3cd8ec017468","version":1,"created":"2026-11-25T22:37:35.138782Z","modified":"2026-11-25T22:37:35.138785Z"}');
INSERT INTO "journal_entry" VALUES (2, 'action_item', 'cd6d7ab9e94f45438addc9ad1d6de610', NULL, '{"meeting_id":"e2c31cbb03104f92bf74209eb43676fa","agenda_item_id":null,"title":"Raum buchen","note":"","state":"open","due":"2027-04-01","closed_on":null,"responsible_seat_id":null,"responsible_person_id":null,"responsible":"","id":"cd6d7ab9e94f45438addc9ad1d6de610","version":1,"created":"2026-11-25T22:37:35.139673Z","modified":"2026-11-25T22:37:35.139675Z"}');
INSERT INTO "journal_entry" VALUES (2, 'spent_number', '8a7b6d246e024dea946ae843b18534fc', NULL, '{"series":"LRT:2027","running":1,"label":"LRT-2027-1","drawn":"2027-01-04T09:30:00.000000Z","id":"8a7b6d246e024dea946ae843b18534fc","version":1,"created":"2026-11-25T22:37:35.140448Z","modified":"2026-11-25T22:37:35.140450Z"}');
INSERT INTO "journal_entry" VALUES (2, 'attachment', 'bb3d3450c267447c95224d9b196deb44', NULL, '{"meeting_id":"e2c31cbb03104f92bf74209eb43676fa","agenda_item_id":null,"name":"Anlage","file_name":"a.txt","mime_type":"application/octet-stream","size":7,"sha512":"be024e2715b21ef16744b4c96a954e632bfda830955bdec069278892233c89fd35af67faa6b854124059b9837ee227813087ea21398ffde6bca479af31d95189","id":"bb3d3450c267447c95224d9b196deb44","version":1,"created":"2026-11-25T22:37:35.141200Z","modified":"2026-11-25T22:37:35.141202Z"}');
INSERT INTO "journal_entry" VALUES (2, 'workspace_setting', '9313833b61a34b2393b036f1bd45a201', NULL, '{"key":"organizer","value":"\"Beispiel\"","id":"9313833b61a34b2393b036f1bd45a201","version":1,"created":"2026-11-25T22:37:35.150236Z","modified":"2026-11-25T22:37:35.150239Z"}');
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
INSERT INTO "journal_step" VALUES (2, 'fill', 'Beispiel', 'beispiel@example.org', '2027-01-04T09:30:00.000000Z', 'done', NULL, 0, 0, 'faf20d8e0ae85b6e04404f78c62d00152772eec38d86178ce008a6bdf3973300', '4207737fed3d8169aa213bc7c9375b345377a9d79947698d1a44f6188483f803');
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
INSERT INTO "land" VALUES ('DE-BB', 'BB', 'Brandenburg', 'Land', 'P', '32b44f65fbe34f028439b51567ac5410', 1, '2026-11-25T22:37:35.076269Z', '2026-11-25T22:37:35.076275Z');
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
INSERT INTO "meeting" VALUES ('LRT-2027-1', 'Erste', '', 'planned', '2027-03-18T11:00+01:00', NULL, '', '', 'minute', 'presence', '', '', '', '', '', '', '', '', '', '', '', '[]', NULL, 0, 'u@x', 0, NULL, '', 'e2c31cbb03104f92bf74209eb43676fa', 1, '2026-11-25T22:37:35.112221Z', '2026-11-25T22:37:35.112223Z');
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
INSERT INTO "meeting_committee" VALUES ('e2c31cbb03104f92bf74209eb43676fa', '3ec385ac1f0e426196adad1fd6465a11', 0, 'f4e8dd54993541b09cc3ea33999ffc2c', 1, '2026-11-25T22:37:35.113080Z', '2026-11-25T22:37:35.113082Z');
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
INSERT INTO "membership" VALUES ('8ee27f4ca1874f32b7fb80e5a790ec67', 'cc740ee9e3944d6fae7337bb992eeeed', 'holder', 1, '2026-01-01', NULL, '', '2e99b1474ed5452bb0429953e61132a1', 1, '2026-11-25T22:37:35.110893Z', '2026-11-25T22:37:35.110895Z');
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
INSERT INTO "minutes" VALUES ('e2c31cbb03104f92bf74209eb43676fa', 'results', 'draft', 'Änne Häßler', '', '', '', NULL, NULL, NULL, '', 'c8af341a60b943a18e8393a4282fdcca', 1, '2026-11-25T22:37:35.125828Z', '2026-11-25T22:37:35.125830Z');
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
INSERT INTO "organization" VALUES ('ministry', '32b44f65fbe34f028439b51567ac5410', NULL, 'active', NULL, 1, '[]', '', '', '', '', '', '', '', '', '', '', 0, '', 'ea12480b49aa46acbd28919ab1943a74', 1, '2026-11-25T22:37:35.086524Z', '2026-11-25T22:37:35.086527Z');
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
INSERT INTO "organization_name" VALUES ('ea12480b49aa46acbd28919ab1943a74', 'Ministerium für Beispiele', '', NULL, NULL, '80667abc6b634e78bc87d7ec59a9d93d', 1, '2026-11-25T22:37:35.087544Z', '2026-11-25T22:37:35.087546Z');
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
INSERT INTO "person" VALUES ('Häßler', 'Änne', '', '', '', '', '', '', '', '', NULL, 1, '', 'cc740ee9e3944d6fae7337bb992eeeed', 1, '2026-11-25T22:37:35.089634Z', '2026-11-25T22:37:35.089637Z');
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
INSERT INTO "person_email" VALUES ('cc740ee9e3944d6fae7337bb992eeeed', 'aenne@example.org', 0, '622a48896d2a43caa7e6a008cab1db7e', 1, '2026-11-25T22:37:35.098572Z', '2026-11-25T22:37:35.098575Z');
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
INSERT INTO "resolution" VALUES ('e2c31cbb03104f92bf74209eb43676fa', 'd8219f36a42e457489c454cf982025d1', 0, NULL, 'So sei es.', 'adopted', NULL, NULL, NULL, NULL, '5cc23b838720406a933b3cd8ec017468', 1, '2026-11-25T22:37:35.138782Z', '2026-11-25T22:37:35.138785Z');
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
INSERT INTO "seat" VALUES ('3ec385ac1f0e426196adad1fd6465a11', '32b44f65fbe34f028439b51567ac5410', NULL, '', 1, 0, NULL, NULL, '', '8ee27f4ca1874f32b7fb80e5a790ec67', 1, '2026-11-25T22:37:35.101930Z', '2026-11-25T22:37:35.101932Z');
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
INSERT INTO "spent_number" VALUES ('LRT:2027', 1, 'LRT-2027-1', '2027-01-04T09:30:00.000000Z', '8a7b6d246e024dea946ae843b18534fc', 1, '2026-11-25T22:37:35.140448Z', '2026-11-25T22:37:35.140450Z');
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
INSERT INTO "workspace_setting" VALUES ('organizer', '"Beispiel"', '9313833b61a34b2393b036f1bd45a201', 1, '2026-11-25T22:37:35.150236Z', '2026-11-25T22:37:35.150239Z');
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

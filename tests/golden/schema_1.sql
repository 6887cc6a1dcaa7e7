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
INSERT INTO "action_item" VALUES ('c8d2bd1ea7c64e60a85a6be02f3ab295', NULL, 'Raum buchen', '', 'open', '2027-04-01', NULL, NULL, NULL, '', '935720c044df48c2ab21d94b13ec8144', 1, '2026-11-25T23:33:37.221318Z', '2026-11-25T23:33:37.221320Z');
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
INSERT INTO "agenda_item" VALUES ('c8d2bd1ea7c64e60a85a6be02f3ab295', NULL, 0, '', 'information', 'planned', 'Begrüßung', 1, NULL, NULL, NULL, '', '', '', '["a"]', '', '', 'cddf50e4879743d0b19ed9233399bb04', 1, '2026-11-25T23:33:37.214634Z', '2026-11-25T23:33:37.214637Z');
INSERT INTO "agenda_item" VALUES ('c8d2bd1ea7c64e60a85a6be02f3ab295', 'cddf50e4879743d0b19ed9233399bb04', 0, '', 'information', 'planned', 'Vorstellung', 1, NULL, NULL, NULL, '', '', '', '[]', '', '', '689cad6747c748ac8349617af5716e22', 1, '2026-11-25T23:33:37.215604Z', '2026-11-25T23:33:37.215605Z');
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
INSERT INTO "attachment" VALUES ('c8d2bd1ea7c64e60a85a6be02f3ab295', NULL, 'Anlage', 'a.txt', 'application/octet-stream', 7, 'be024e2715b21ef16744b4c96a954e632bfda830955bdec069278892233c89fd35af67faa6b854124059b9837ee227813087ea21398ffde6bca479af31d95189', '3c9a478622884b119bf133e588c3908c', 1, '2026-11-25T23:33:37.222862Z', '2026-11-25T23:33:37.222864Z');
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
INSERT INTO "attendance" VALUES ('c8d2bd1ea7c64e60a85a6be02f3ab295', '85cb3ef34a974fbd991851f928383c4f', 'e247cd8af4624802a0cafb1b2d7416f9', '', '', 'member', 'presence', 'expected', '', '', '', 0, '3a1df218d0f44a5a8a77a3e179f16cdb', 1, '2026-11-25T23:33:37.216493Z', '2026-11-25T23:33:37.216495Z');
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
INSERT INTO "calendar_layer" VALUES ('Sitzungswochen', 'light', 'blue', 1, '', '', NULL, 0, '', 'fb978c23e290485fa4ef3346e383be59', 1, '2026-11-25T23:33:37.226056Z', '2026-11-25T23:33:37.226058Z');
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
INSERT INTO "committee" VALUES ('Round Table', 'LRT', 'other', '', '', '', '', '', '', '11:00', 300, '', 0, '', '09337e036a7a45ddbcb2aead7cc94696', 1, '2026-11-25T23:33:37.207759Z', '2026-11-25T23:33:37.207761Z');
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
INSERT INTO "committee_rule" VALUES ('09337e036a7a45ddbcb2aead7cc94696', 'none', 1, 1, 0, '["3", "9"]', 0, 'more_than_half', 0, 'simple', 0, 'running', '', NULL, NULL, '3edaeb44585d44f0b393bbaf3c408e65', 1, '2026-11-25T23:33:37.209756Z', '2026-11-25T23:33:37.209759Z');
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
INSERT INTO "deadline_rule" VALUES ('09337e036a7a45ddbcb2aead7cc94696', 'invitation', -28, NULL, 'none', 0, '', NULL, NULL, '45ee5c79fead4fb3bfdd4f2f4e1b577f', 1, '2026-11-25T23:33:37.208658Z', '2026-11-25T23:33:37.208660Z');
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
INSERT INTO "dispatch" VALUES ('c8d2bd1ea7c64e60a85a6be02f3ab295', 'invitation', 'files', '2027-01-04T09:30:00.000000Z', 0, '', '', 'cf47c498d2f3499bbdd4f0797e0dec9d', 1, '2026-11-25T23:33:37.218041Z', '2026-11-25T23:33:37.218043Z');
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
INSERT INTO "dispatch_recipient" VALUES ('cf47c498d2f3499bbdd4f0797e0dec9d', NULL, NULL, '', 'aenne@example.org', 'written', '444855c361254f688eb3b7e7c16785d3', 1, '2026-11-25T23:33:37.218813Z', '2026-11-25T23:33:37.218815Z');
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
INSERT INTO "employment" VALUES ('e247cd8af4624802a0cafb1b2d7416f9', 'd085187b29724203a58cc5f88b8aa4ae', '', NULL, NULL, '094066641f344a51a7bb01e85f84559a', 1, '2026-11-25T23:33:37.206802Z', '2026-11-25T23:33:37.206804Z');
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
INSERT INTO "invitation" VALUES ('c8d2bd1ea7c64e60a85a6be02f3ab295', '85cb3ef34a974fbd991851f928383c4f', NULL, '', 'aenne@example.org', 'needs-action', NULL, '', 0, 'f6839955ff7144a49cb1fc9326dd13db', 1, '2026-11-25T23:33:37.217310Z', '2026-11-25T23:33:37.217312Z');
CREATE TABLE journal_entry (
    step INTEGER NOT NULL,
    kind VARCHAR(30) NOT NULL,
    record_id VARCHAR(32) NOT NULL,
    "before" TEXT,
    "after" TEXT,
    CONSTRAINT pk_journal_entry PRIMARY KEY (step, kind, record_id),
    CONSTRAINT fk_journal_entry_step_journal_step FOREIGN KEY(step) REFERENCES journal_step (number)
);
INSERT INTO "journal_entry" VALUES (2, 'land', '121a413110244c6e802f70094f039392', NULL, '{"code":"DE-BB","short_name":"BB","name":"Brandenburg","official_name":"Land","capital":"P","id":"121a413110244c6e802f70094f039392","version":1,"created":"2026-11-25T23:33:37.201753Z","modified":"2026-11-25T23:33:37.201760Z"}');
INSERT INTO "journal_entry" VALUES (2, 'organization', 'd085187b29724203a58cc5f88b8aa4ae', NULL, '{"organization_kind":"ministry","land_id":"121a413110244c6e802f70094f039392","parent_id":null,"status":"active","status_since":null,"lead":1,"aliases":"[]","remit":"","mint_role":"","street":"","postal_code":"","city":"","email":"","phone":"","website":"","source":"","source_as_of":"","verified":0,"note":"","id":"d085187b29724203a58cc5f88b8aa4ae","version":1,"created":"2026-11-25T23:33:37.203282Z","modified":"2026-11-25T23:33:37.203285Z"}');
INSERT INTO "journal_entry" VALUES (2, 'organization_name', '9ae0a4326ee44edfbac225ccfc4f7bfb', NULL, '{"organization_id":"d085187b29724203a58cc5f88b8aa4ae","name":"Ministerium für Beispiele","short_name":"","start_date":null,"end_date":null,"id":"9ae0a4326ee44edfbac225ccfc4f7bfb","version":1,"created":"2026-11-25T23:33:37.204224Z","modified":"2026-11-25T23:33:37.204226Z"}');
INSERT INTO "journal_entry" VALUES (2, 'person', 'e247cd8af4624802a0cafb1b2d7416f9', NULL, '{"family_name":"Häßler","given_name":"Änne","form_of_address":"","title":"","affix":"","salutation":"","function":"","phone":"","source":"","legal_basis":"","confirmed_on":null,"sample":1,"note":"","id":"e247cd8af4624802a0cafb1b2d7416f9","version":1,"created":"2026-11-25T23:33:37.205185Z","modified":"2026-11-25T23:33:37.205187Z"}');
INSERT INTO "journal_entry" VALUES (2, 'person_email', 'e1783b16c9bf46a19dd26d79b2ede986', NULL, '{"person_id":"e247cd8af4624802a0cafb1b2d7416f9","address":"aenne@example.org","position":0,"id":"e1783b16c9bf46a19dd26d79b2ede986","version":1,"created":"2026-11-25T23:33:37.205967Z","modified":"2026-11-25T23:33:37.205970Z"}');
INSERT INTO "journal_entry" VALUES (2, 'employment', '094066641f344a51a7bb01e85f84559a', NULL, '{"person_id":"e247cd8af4624802a0cafb1b2d7416f9","organization_id":"d085187b29724203a58cc5f88b8aa4ae","function":"","start_date":null,"end_date":null,"id":"094066641f344a51a7bb01e85f84559a","version":1,"created":"2026-11-25T23:33:37.206802Z","modified":"2026-11-25T23:33:37.206804Z"}');
INSERT INTO "journal_entry" VALUES (2, 'committee', '09337e036a7a45ddbcb2aead7cc94696', NULL, '{"name":"Round Table","short_name":"LRT","nature":"other","purpose":"","rhythm":"","convenor":"","organizer_name":"","organizer_email":"","letterhead":"","start_time":"11:00","duration_minutes":300,"usual_city":"","position":0,"note":"","id":"09337e036a7a45ddbcb2aead7cc94696","version":1,"created":"2026-11-25T23:33:37.207759Z","modified":"2026-11-25T23:33:37.207761Z"}');
INSERT INTO "journal_entry" VALUES (2, 'deadline_rule', '45ee5c79fead4fb3bfdd4f2f4e1b577f', NULL, '{"committee_id":"09337e036a7a45ddbcb2aead7cc94696","deadline":"invitation","offset_days":-28,"anchor_committee_id":null,"shift":"none","shift_holidays":0,"source":"","start_date":null,"end_date":null,"id":"45ee5c79fead4fb3bfdd4f2f4e1b577f","version":1,"created":"2026-11-25T23:33:37.208658Z","modified":"2026-11-25T23:33:37.208660Z"}');
INSERT INTO "journal_entry" VALUES (2, 'committee_rule', '3edaeb44585d44f0b393bbaf3c408e65', NULL, '{"committee_id":"09337e036a7a45ddbcb2aead7cc94696","rhythm":"none","rhythm_count":1,"rhythm_week":1,"rhythm_weekday":0,"rhythm_months":"[\"3\", \"9\"]","calls_between":0,"quorum":"more_than_half","quorum_count":0,"majority":"simple","majority_count":0,"numbering":"running","source":"","start_date":null,"end_date":null,"id":"3edaeb44585d44f0b393bbaf3c408e65","version":1,"created":"2026-11-25T23:33:37.209756Z","modified":"2026-11-25T23:33:37.209759Z"}');
INSERT INTO "journal_entry" VALUES (2, 'seat', '85cb3ef34a974fbd991851f928383c4f', NULL, '{"committee_id":"09337e036a7a45ddbcb2aead7cc94696","land_id":"121a413110244c6e802f70094f039392","organization_id":null,"label":"","voting":1,"required":0,"weight":1,"position":0,"start_date":null,"end_date":null,"note":"","id":"85cb3ef34a974fbd991851f928383c4f","version":1,"created":"2026-11-25T23:33:37.210647Z","modified":"2026-11-25T23:33:37.210649Z"}');
INSERT INTO "journal_entry" VALUES (2, 'membership', 'b158e46b3f4d499d8fa2a936c0e433f6', NULL, '{"seat_id":"85cb3ef34a974fbd991851f928383c4f","person_id":"e247cd8af4624802a0cafb1b2d7416f9","role":"holder","rank":1,"start_date":"2026-01-01","end_date":null,"note":"","id":"b158e46b3f4d499d8fa2a936c0e433f6","version":1,"created":"2026-11-25T23:33:37.211456Z","modified":"2026-11-25T23:33:37.211458Z"}');
INSERT INTO "journal_entry" VALUES (2, 'meeting', 'c8d2bd1ea7c64e60a85a6be02f3ab295', NULL, '{"reference":"LRT-2027-1","name":"Erste","number":"","state":"planned","start":"2027-03-18T11:00+01:00","end":null,"first_day_end":"","last_day_start":"","precision":"minute","mode":"presence","location_name":"","street":"","postal_code":"","city":"","video_url":"","dial_in":"","host":"","note":"","source":"","source_label":"","source_as_of":"","remarks":"[]","lands_reported":null,"agenda_frozen":0,"uid":"u@x","sequence":0,"last_dtstamp":null,"cancel_reason":"","id":"c8d2bd1ea7c64e60a85a6be02f3ab295","version":1,"created":"2026-11-25T23:33:37.212741Z","modified":"2026-11-25T23:33:37.212744Z"}');
INSERT INTO "journal_entry" VALUES (2, 'meeting_committee', '300dd3b1d3f043368718c6129db01f6c', NULL, '{"meeting_id":"c8d2bd1ea7c64e60a85a6be02f3ab295","committee_id":"09337e036a7a45ddbcb2aead7cc94696","position":0,"id":"300dd3b1d3f043368718c6129db01f6c","version":1,"created":"2026-11-25T23:33:37.213521Z","modified":"2026-11-25T23:33:37.213523Z"}');
INSERT INTO "journal_entry" VALUES (2, 'agenda_item', 'cddf50e4879743d0b19ed9233399bb04', NULL, '{"meeting_id":"c8d2bd1ea7c64e60a85a6be02f3ab295","parent_id":null,"position":0,"number":"","item_kind":"information","state":"planned","name":"Begrüßung","public":1,"minutes_allotted":null,"fixed_start":null,"rapporteur_seat_id":null,"rapporteur":"","note":"","proposal":"","earlier":"[\"a\"]","text":"","result":"","id":"cddf50e4879743d0b19ed9233399bb04","version":1,"created":"2026-11-25T23:33:37.214634Z","modified":"2026-11-25T23:33:37.214637Z"}');
INSERT INTO "journal_entry" VALUES (2, 'agenda_item', '689cad6747c748ac8349617af5716e22', NULL, '{"meeting_id":"c8d2bd1ea7c64e60a85a6be02f3ab295","parent_id":"cddf50e4879743d0b19ed9233399bb04","position":0,"number":"","item_kind":"information","state":"planned","name":"Vorstellung","public":1,"minutes_allotted":null,"fixed_start":null,"rapporteur_seat_id":null,"rapporteur":"","note":"","proposal":"","earlier":"[]","text":"","result":"","id":"689cad6747c748ac8349617af5716e22","version":1,"created":"2026-11-25T23:33:37.215604Z","modified":"2026-11-25T23:33:37.215605Z"}');
INSERT INTO "journal_entry" VALUES (2, 'attendance', '3a1df218d0f44a5a8a77a3e179f16cdb', NULL, '{"meeting_id":"c8d2bd1ea7c64e60a85a6be02f3ab295","seat_id":"85cb3ef34a974fbd991851f928383c4f","person_id":"e247cd8af4624802a0cafb1b2d7416f9","name":"","organization":"","role":"member","mode":"presence","state":"expected","arrived":"","left":"","note":"","position":0,"id":"3a1df218d0f44a5a8a77a3e179f16cdb","version":1,"created":"2026-11-25T23:33:37.216493Z","modified":"2026-11-25T23:33:37.216495Z"}');
INSERT INTO "journal_entry" VALUES (2, 'invitation', 'f6839955ff7144a49cb1fc9326dd13db', NULL, '{"meeting_id":"c8d2bd1ea7c64e60a85a6be02f3ab295","seat_id":"85cb3ef34a974fbd991851f928383c4f","person_id":null,"name":"","address":"aenne@example.org","answer":"needs-action","answered_at":null,"comment":"","last_sequence":0,"id":"f6839955ff7144a49cb1fc9326dd13db","version":1,"created":"2026-11-25T23:33:37.217310Z","modified":"2026-11-25T23:33:37.217312Z"}');
INSERT INTO "journal_entry" VALUES (2, 'dispatch', 'cf47c498d2f3499bbdd4f0797e0dec9d', NULL, '{"meeting_id":"c8d2bd1ea7c64e60a85a6be02f3ab295","dispatch_kind":"invitation","way":"files","sent_at":"2027-01-04T09:30:00.000000Z","sequence":0,"document_sha512":"","note":"","id":"cf47c498d2f3499bbdd4f0797e0dec9d","version":1,"created":"2026-11-25T23:33:37.218041Z","modified":"2026-11-25T23:33:37.218043Z"}');
INSERT INTO "journal_entry" VALUES (2, 'dispatch_recipient', '444855c361254f688eb3b7e7c16785d3', NULL, '{"dispatch_id":"cf47c498d2f3499bbdd4f0797e0dec9d","seat_id":null,"person_id":null,"name":"","address":"aenne@example.org","result":"written","id":"444855c361254f688eb3b7e7c16785d3","version":1,"created":"2026-11-25T23:33:37.218813Z","modified":"2026-11-25T23:33:37.218815Z"}');
INSERT INTO "journal_entry" VALUES (2, 'minutes', 'b1950c1ff6ab4f38aa0a3e5e05497009', NULL, '{"meeting_id":"c8d2bd1ea7c64e60a85a6be02f3ab295","minutes_type":"results","state":"draft","chair":"Änne Häßler","keeper":"","opening":"","closing":"","circulated_on":null,"objections_until":null,"approved_on":null,"approved_hash":"","id":"b1950c1ff6ab4f38aa0a3e5e05497009","version":1,"created":"2026-11-25T23:33:37.219741Z","modified":"2026-11-25T23:33:37.219743Z"}');
INSERT INTO "journal_entry" VALUES (2, 'resolution', 'cd892e8c47304372a671e66374ac2f4f', NULL, '{"meeting_id":"c8d2bd1ea7c64e60a85a6be02f3ab295","agenda_item_id":"cddf50e4879743d0b19ed9233399bb04","position":0,"number":null,"text":"So sei es.","result":"adopted","votes_yes":null,"votes_no":null,"votes_abstain":null,"review_on":null,"id":"cd892e8c47304372a671e66374ac2f4f","version":1,"created":"2026-11-25T23:33:37.220528Z","modified":"2026-11-25T23:33:37.220530Z"}');
INSERT INTO "journal_entry" VALUES (2, 'action_item', '935720c044df48c2ab21d94b13ec8144', NULL, '{"meeting_id":"c8d2bd1ea7c64e60a85a6be02f3ab295","agenda_item_id":null,"title":"Raum buchen","note":"","state":"open","due":"2027-04-01","closed_on":null,"responsible_seat_id":null,"responsible_person_id":null,"responsible":"","id":"935720c044df48c2ab21d94b13ec8144","version":1,"created":"2026-11-25T23:33:37.221318Z","modified":"2026-11-25T23:33:37.221320Z"}');
INSERT INTO "journal_entry" VALUES (2, 'spent_number', '58055acdd6b94fe98040f1cdae8d254b', NULL, '{"series":"LRT:2027","running":1,"label":"LRT-2027-1","drawn":"2027-01-04T09:30:00.000000Z","id":"58055acdd6b94fe98040f1cdae8d254b","version":1,"created":"2026-11-25T23:33:37.222001Z","modified":"2026-11-25T23:33:37.222003Z"}');
INSERT INTO "journal_entry" VALUES (2, 'attachment', '3c9a478622884b119bf133e588c3908c', NULL, '{"meeting_id":"c8d2bd1ea7c64e60a85a6be02f3ab295","agenda_item_id":null,"name":"Anlage","file_name":"a.txt","mime_type":"application/octet-stream","size":7,"sha512":"be024e2715b21ef16744b4c96a954e632bfda830955bdec069278892233c89fd35af67faa6b854124059b9837ee227813087ea21398ffde6bca479af31d95189","id":"3c9a478622884b119bf133e588c3908c","version":1,"created":"2026-11-25T23:33:37.222862Z","modified":"2026-11-25T23:33:37.222864Z"}');
INSERT INTO "journal_entry" VALUES (2, 'workspace_setting', 'b4af1b15645d466a9888a680d6bf23a2', NULL, '{"key":"organizer","value":"\"Beispiel\"","id":"b4af1b15645d466a9888a680d6bf23a2","version":1,"created":"2026-11-25T23:33:37.223858Z","modified":"2026-11-25T23:33:37.223860Z"}');
INSERT INTO "journal_entry" VALUES (2, 'school_holiday', '7c9870271c844bf194a43ad9d4a0157d', NULL, '{"land_id":"121a413110244c6e802f70094f039392","name":"Osterferien","start_date":"2027-04-01","end_date":"2027-04-09","source":"","id":"7c9870271c844bf194a43ad9d4a0157d","version":1,"created":"2026-11-25T23:33:37.224493Z","modified":"2026-11-25T23:33:37.224495Z"}');
INSERT INTO "journal_entry" VALUES (2, 'calendar_layer', 'fb978c23e290485fa4ef3346e383be59', NULL, '{"name":"Sitzungswochen","weight":"light","colour":"blue","visible":1,"source":"","file":"","refreshed":null,"position":0,"note":"","id":"fb978c23e290485fa4ef3346e383be59","version":1,"created":"2026-11-25T23:33:37.226056Z","modified":"2026-11-25T23:33:37.226058Z"}');
INSERT INTO "journal_entry" VALUES (2, 'layer_day', '742fc1dea4784e57b0441841a68158e1', NULL, '{"layer_id":"fb978c23e290485fa4ef3346e383be59","land_id":null,"name":"Sitzungswoche","start_date":"2027-04-01","end_date":"2027-04-09","id":"742fc1dea4784e57b0441841a68158e1","version":1,"created":"2026-11-25T23:33:37.226826Z","modified":"2026-11-25T23:33:37.226828Z"}');
INSERT INTO "journal_entry" VALUES (2, 'poll', 'df2d2920d8084d69b4958aef8688c803', NULL, '{"committee_id":"09337e036a7a45ddbcb2aead7cc94696","code":"T-ABCDEF","name":"Termin","state":"draft","mode":"presence","city":"","text":"","answer_until":null,"with_holds":1,"sent_at":null,"meeting_reference":"","note":"","id":"df2d2920d8084d69b4958aef8688c803","version":1,"created":"2026-11-25T23:33:37.227719Z","modified":"2026-11-25T23:33:37.227721Z"}');
INSERT INTO "journal_entry" VALUES (2, 'poll_option', '1005e55acb2949debae17f73e446c90f', NULL, '{"poll_id":"df2d2920d8084d69b4958aef8688c803","number":1,"start":"2027-03-18T11:00+01:00","end":"2027-03-18T11:00+01:00","uid":"o@x","sequence":0,"chosen":0,"id":"1005e55acb2949debae17f73e446c90f","version":1,"created":"2026-11-25T23:33:37.228572Z","modified":"2026-11-25T23:33:37.228574Z"}');
INSERT INTO "journal_entry" VALUES (2, 'poll_seat', '5b74059c67ec448cbf3ea86a84e5ab07', NULL, '{"poll_id":"df2d2920d8084d69b4958aef8688c803","seat_id":"85cb3ef34a974fbd991851f928383c4f","required":0,"name":"","address":"aenne@example.org","sent_at":null,"reminded_at":null,"answered_at":null,"comment":"","id":"5b74059c67ec448cbf3ea86a84e5ab07","version":1,"created":"2026-11-25T23:33:37.229424Z","modified":"2026-11-25T23:33:37.229427Z"}');
INSERT INTO "journal_entry" VALUES (2, 'poll_answer', 'efb6346250ce4074a354016c112b3713', NULL, '{"option_id":"1005e55acb2949debae17f73e446c90f","seat_id":"85cb3ef34a974fbd991851f928383c4f","answer":"yes","way":"hand","id":"efb6346250ce4074a354016c112b3713","version":1,"created":"2026-11-25T23:33:37.230143Z","modified":"2026-11-25T23:33:37.230145Z"}');
INSERT INTO "journal_entry" VALUES (2, 'poll_letter', 'a8df6b55b5eb4eb4a3f09b367e5e34a9', NULL, '{"poll_id":"df2d2920d8084d69b4958aef8688c803","sender":"aenne@example.org","subject":"","text":"","reason":"no-answer","done":0,"id":"a8df6b55b5eb4eb4a3f09b367e5e34a9","version":1,"created":"2026-11-25T23:33:37.230879Z","modified":"2026-11-25T23:33:37.230881Z"}');
INSERT INTO "journal_entry" VALUES (2, 'rotation_turn', '3a756cfad6e944ca8c894181eeeb15a1', NULL, '{"committee_id":"09337e036a7a45ddbcb2aead7cc94696","role":"host","year":2027,"running":1,"turn_kind":"planned","seat_id":"85cb3ef34a974fbd991851f928383c4f","name":"","city":"","note":"","id":"3a756cfad6e944ca8c894181eeeb15a1","version":1,"created":"2026-11-25T23:33:37.231619Z","modified":"2026-11-25T23:33:37.231621Z"}');
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
INSERT INTO "journal_step" VALUES (2, 'fill', 'Beispiel', 'beispiel@example.org', '2027-01-04T09:30:00.000000Z', 'done', NULL, 0, 0, '8bcf0157fc57aced2a2711dd7dabc82d41cf712fd183e43fad04d1f7a1b12dcb', 'd93e4b86dcb6a4b78cc81cb12b81e521580d75e3bb4bb20a76f127c3d18bb5c9');
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
INSERT INTO "land" VALUES ('DE-BB', 'BB', 'Brandenburg', 'Land', 'P', '121a413110244c6e802f70094f039392', 1, '2026-11-25T23:33:37.201753Z', '2026-11-25T23:33:37.201760Z');
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
INSERT INTO "layer_day" VALUES ('fb978c23e290485fa4ef3346e383be59', NULL, 'Sitzungswoche', '2027-04-01', '2027-04-09', '742fc1dea4784e57b0441841a68158e1', 1, '2026-11-25T23:33:37.226826Z', '2026-11-25T23:33:37.226828Z');
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
INSERT INTO "meeting" VALUES ('LRT-2027-1', 'Erste', '', 'planned', '2027-03-18T11:00+01:00', NULL, '', '', 'minute', 'presence', '', '', '', '', '', '', '', '', '', '', '', '[]', NULL, 0, 'u@x', 0, NULL, '', 'c8d2bd1ea7c64e60a85a6be02f3ab295', 1, '2026-11-25T23:33:37.212741Z', '2026-11-25T23:33:37.212744Z');
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
INSERT INTO "meeting_committee" VALUES ('c8d2bd1ea7c64e60a85a6be02f3ab295', '09337e036a7a45ddbcb2aead7cc94696', 0, '300dd3b1d3f043368718c6129db01f6c', 1, '2026-11-25T23:33:37.213521Z', '2026-11-25T23:33:37.213523Z');
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
INSERT INTO "membership" VALUES ('85cb3ef34a974fbd991851f928383c4f', 'e247cd8af4624802a0cafb1b2d7416f9', 'holder', 1, '2026-01-01', NULL, '', 'b158e46b3f4d499d8fa2a936c0e433f6', 1, '2026-11-25T23:33:37.211456Z', '2026-11-25T23:33:37.211458Z');
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
INSERT INTO "minutes" VALUES ('c8d2bd1ea7c64e60a85a6be02f3ab295', 'results', 'draft', 'Änne Häßler', '', '', '', NULL, NULL, NULL, '', 'b1950c1ff6ab4f38aa0a3e5e05497009', 1, '2026-11-25T23:33:37.219741Z', '2026-11-25T23:33:37.219743Z');
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
INSERT INTO "organization" VALUES ('ministry', '121a413110244c6e802f70094f039392', NULL, 'active', NULL, 1, '[]', '', '', '', '', '', '', '', '', '', '', 0, '', 'd085187b29724203a58cc5f88b8aa4ae', 1, '2026-11-25T23:33:37.203282Z', '2026-11-25T23:33:37.203285Z');
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
INSERT INTO "organization_name" VALUES ('d085187b29724203a58cc5f88b8aa4ae', 'Ministerium für Beispiele', '', NULL, NULL, '9ae0a4326ee44edfbac225ccfc4f7bfb', 1, '2026-11-25T23:33:37.204224Z', '2026-11-25T23:33:37.204226Z');
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
INSERT INTO "person" VALUES ('Häßler', 'Änne', '', '', '', '', '', '', '', '', NULL, 1, '', 'e247cd8af4624802a0cafb1b2d7416f9', 1, '2026-11-25T23:33:37.205185Z', '2026-11-25T23:33:37.205187Z');
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
INSERT INTO "person_email" VALUES ('e247cd8af4624802a0cafb1b2d7416f9', 'aenne@example.org', 0, 'e1783b16c9bf46a19dd26d79b2ede986', 1, '2026-11-25T23:33:37.205967Z', '2026-11-25T23:33:37.205970Z');
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
INSERT INTO "poll" VALUES ('09337e036a7a45ddbcb2aead7cc94696', 'T-ABCDEF', 'Termin', 'draft', 'presence', '', '', NULL, 1, NULL, '', '', 'df2d2920d8084d69b4958aef8688c803', 1, '2026-11-25T23:33:37.227719Z', '2026-11-25T23:33:37.227721Z');
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
INSERT INTO "poll_answer" VALUES ('1005e55acb2949debae17f73e446c90f', '85cb3ef34a974fbd991851f928383c4f', 'yes', 'hand', 'efb6346250ce4074a354016c112b3713', 1, '2026-11-25T23:33:37.230143Z', '2026-11-25T23:33:37.230145Z');
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
INSERT INTO "poll_letter" VALUES ('df2d2920d8084d69b4958aef8688c803', 'aenne@example.org', '', '', 'no-answer', 0, 'a8df6b55b5eb4eb4a3f09b367e5e34a9', 1, '2026-11-25T23:33:37.230879Z', '2026-11-25T23:33:37.230881Z');
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
INSERT INTO "poll_option" VALUES ('df2d2920d8084d69b4958aef8688c803', 1, '2027-03-18T11:00+01:00', '2027-03-18T11:00+01:00', 'o@x', 0, 0, '1005e55acb2949debae17f73e446c90f', 1, '2026-11-25T23:33:37.228572Z', '2026-11-25T23:33:37.228574Z');
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
INSERT INTO "poll_seat" VALUES ('df2d2920d8084d69b4958aef8688c803', '85cb3ef34a974fbd991851f928383c4f', 0, '', 'aenne@example.org', NULL, NULL, NULL, '', '5b74059c67ec448cbf3ea86a84e5ab07', 1, '2026-11-25T23:33:37.229424Z', '2026-11-25T23:33:37.229427Z');
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
INSERT INTO "resolution" VALUES ('c8d2bd1ea7c64e60a85a6be02f3ab295', 'cddf50e4879743d0b19ed9233399bb04', 0, NULL, 'So sei es.', 'adopted', NULL, NULL, NULL, NULL, 'cd892e8c47304372a671e66374ac2f4f', 1, '2026-11-25T23:33:37.220528Z', '2026-11-25T23:33:37.220530Z');
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
INSERT INTO "rotation_turn" VALUES ('09337e036a7a45ddbcb2aead7cc94696', 'host', 2027, 1, 'planned', '85cb3ef34a974fbd991851f928383c4f', '', '', '', '3a756cfad6e944ca8c894181eeeb15a1', 1, '2026-11-25T23:33:37.231619Z', '2026-11-25T23:33:37.231621Z');
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
INSERT INTO "school_holiday" VALUES ('121a413110244c6e802f70094f039392', 'Osterferien', '2027-04-01', '2027-04-09', '', '7c9870271c844bf194a43ad9d4a0157d', 1, '2026-11-25T23:33:37.224493Z', '2026-11-25T23:33:37.224495Z');
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
INSERT INTO "seat" VALUES ('09337e036a7a45ddbcb2aead7cc94696', '121a413110244c6e802f70094f039392', NULL, '', 1, 0, 1, 0, NULL, NULL, '', '85cb3ef34a974fbd991851f928383c4f', 1, '2026-11-25T23:33:37.210647Z', '2026-11-25T23:33:37.210649Z');
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
INSERT INTO "spent_number" VALUES ('LRT:2027', 1, 'LRT-2027-1', '2027-01-04T09:30:00.000000Z', '58055acdd6b94fe98040f1cdae8d254b', 1, '2026-11-25T23:33:37.222001Z', '2026-11-25T23:33:37.222003Z');
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
INSERT INTO "workspace_setting" VALUES ('organizer', '"Beispiel"', 'b4af1b15645d466a9888a680d6bf23a2', 1, '2026-11-25T23:33:37.223858Z', '2026-11-25T23:33:37.223860Z');
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
CREATE INDEX ix_committee_rule_committee_id ON committee_rule (committee_id);
CREATE INDEX ix_deadline_rule_anchor_committee_id ON deadline_rule (anchor_committee_id);
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
CREATE INDEX ix_layer_day_layer_id_start_date ON layer_day (layer_id, start_date);
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
CREATE INDEX ix_poll_answer_option_id ON poll_answer (option_id);
CREATE INDEX ix_poll_answer_seat_id ON poll_answer (seat_id);
CREATE INDEX ix_poll_committee_id ON poll (committee_id);
CREATE INDEX ix_poll_letter_poll_id ON poll_letter (poll_id);
CREATE INDEX ix_poll_option_poll_id ON poll_option (poll_id);
CREATE INDEX ix_poll_seat_poll_id ON poll_seat (poll_id);
CREATE INDEX ix_poll_seat_seat_id ON poll_seat (seat_id);
CREATE INDEX ix_poll_state ON poll (state);
CREATE INDEX ix_resolution_agenda_item_id ON resolution (agenda_item_id);
CREATE INDEX ix_resolution_meeting_id ON resolution (meeting_id);
CREATE INDEX ix_rotation_turn_committee_id ON rotation_turn (committee_id);
CREATE INDEX ix_rotation_turn_seat_id ON rotation_turn (seat_id);
CREATE INDEX ix_school_holiday_land_id_start_date ON school_holiday (land_id, start_date);
CREATE INDEX ix_seat_committee_id ON seat (committee_id);
CREATE INDEX ix_seat_land_id ON seat (land_id);
CREATE INDEX ix_seat_organization_id ON seat (organization_id);
CREATE INDEX ix_spent_number_series ON spent_number (series);

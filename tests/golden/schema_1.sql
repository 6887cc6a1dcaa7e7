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
INSERT INTO "action_item" VALUES ('b5b4b47fe5eb404da7cdc310823d2169', NULL, 'Raum buchen', '', 'open', '2027-04-01', NULL, NULL, NULL, '', '6dca56260ebf4343952d6d4b0a8a55e0', 1, '2026-11-26T01:45:16.762878Z', '2026-11-26T01:45:16.762881Z');
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
INSERT INTO "agenda_item" VALUES ('b5b4b47fe5eb404da7cdc310823d2169', NULL, 0, '', 'information', 'planned', 'Begrüßung', 1, NULL, NULL, NULL, '', '', '', '["a"]', '', '', '7aef36ccd5334308aa5cf0ef058a939a', 1, '2026-11-26T01:45:16.755681Z', '2026-11-26T01:45:16.755683Z');
INSERT INTO "agenda_item" VALUES ('b5b4b47fe5eb404da7cdc310823d2169', '7aef36ccd5334308aa5cf0ef058a939a', 0, '', 'information', 'planned', 'Vorstellung', 1, NULL, NULL, NULL, '', '', '', '[]', '', '', 'eb51d559704240c6a1ceb7a6007b9e86', 1, '2026-11-26T01:45:16.756361Z', '2026-11-26T01:45:16.756362Z');
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
INSERT INTO "attachment" VALUES ('b5b4b47fe5eb404da7cdc310823d2169', NULL, 'Anlage', 'a.txt', 'application/octet-stream', 7, 'be024e2715b21ef16744b4c96a954e632bfda830955bdec069278892233c89fd35af67faa6b854124059b9837ee227813087ea21398ffde6bca479af31d95189', '710c56c3166c44e5ae125bae5f2b60d1', 1, '2026-11-26T01:45:16.764409Z', '2026-11-26T01:45:16.764410Z');
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
INSERT INTO "attendance" VALUES ('b5b4b47fe5eb404da7cdc310823d2169', '1a8fe48b99eb45dd94d45e74d342a81c', '481c2630038145b1ae12f9b72b9a4a7b', '', '', 'member', 'presence', 'expected', '', '', '', 0, '4d9ff63baf234028862043aa796558ac', 1, '2026-11-26T01:45:16.757194Z', '2026-11-26T01:45:16.757196Z');
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
INSERT INTO "calendar_layer" VALUES ('Sitzungswochen', 'light', 'blue', 1, '', '', NULL, 0, '', '8836b9337a814942b65d6e1635be2a8f', 1, '2026-11-26T01:45:16.773421Z', '2026-11-26T01:45:16.773425Z');
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
INSERT INTO "committee" VALUES ('Round Table', 'LRT', 'other', '', '', '', '', '', '', '11:00', 300, '', 1, 0, 0, '', '80af0dbe99a84775a6f351ea840fde6b', 1, '2026-11-26T01:45:16.747568Z', '2026-11-26T01:45:16.747570Z');
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
INSERT INTO "committee_role" VALUES ('80af0dbe99a84775a6f351ea840fde6b', '481c2630038145b1ae12f9b72b9a4a7b', 'chair', '1a8fe48b99eb45dd94d45e74d342a81c', NULL, NULL, NULL, '', 'dd1fde17f3104f2687873edf482f3277', 1, '2026-11-26T01:45:16.865291Z', '2026-11-26T01:45:16.865296Z');
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
INSERT INTO "committee_rule" VALUES ('80af0dbe99a84775a6f351ea840fde6b', 'none', 1, 1, 0, '["3", "9"]', 0, 'more_than_half', 0, 'simple', 0, 'running', '', NULL, NULL, 'e3094908c1f84dbcbec67b790fcb6d0c', 1, '2026-11-26T01:45:16.749510Z', '2026-11-26T01:45:16.749512Z');
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
INSERT INTO "deadline_rule" VALUES ('80af0dbe99a84775a6f351ea840fde6b', 'invitation', -28, NULL, 'none', 0, '', NULL, NULL, '847377099b70415c9e19cf934f5750d6', 1, '2026-11-26T01:45:16.748622Z', '2026-11-26T01:45:16.748624Z');
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
INSERT INTO "dispatch" VALUES ('b5b4b47fe5eb404da7cdc310823d2169', 'invitation', 'files', '2027-01-04T09:30:00.000000Z', 0, '', '', '[]', '', 'f0193867c2bb4e61ab537a248e85caa0', 1, '2026-11-26T01:45:16.759096Z', '2026-11-26T01:45:16.759098Z');
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
INSERT INTO "dispatch_document" VALUES ('f0193867c2bb4e61ab537a248e85caa0', 'TO.pdf', 'application/pdf', 7, 'be024e2715b21ef16744b4c96a954e632bfda830955bdec069278892233c89fd35af67faa6b854124059b9837ee227813087ea21398ffde6bca479af31d95189', 'c3958f5040d8442cab9442e3ced84865', 1, '2026-11-26T01:45:16.760548Z', '2026-11-26T01:45:16.760549Z');
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
INSERT INTO "dispatch_recipient" VALUES ('f0193867c2bb4e61ab537a248e85caa0', NULL, NULL, '', 'aenne@example.org', 'written', 'a3cf8dbfad6d44e78dcaa90beaf3178f', 1, '2026-11-26T01:45:16.759932Z', '2026-11-26T01:45:16.759933Z');
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
INSERT INTO "employment" VALUES ('481c2630038145b1ae12f9b72b9a4a7b', '893953e1095d4c7287f9c78a4a5d4457', '', NULL, NULL, '48474d8661074973b0d9731986b4403b', 1, '2026-11-26T01:45:16.746308Z', '2026-11-26T01:45:16.746310Z');
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
INSERT INTO "invitation" VALUES ('b5b4b47fe5eb404da7cdc310823d2169', '1a8fe48b99eb45dd94d45e74d342a81c', NULL, '', 'aenne@example.org', 'needs-action', NULL, '', 0, NULL, NULL, '', '', NULL, NULL, NULL, 'a22e69585d3c46c8b73afb31dceb2fe5', 1, '2026-11-26T01:45:16.758197Z', '2026-11-26T01:45:16.758199Z');
CREATE TABLE journal_entry (
    step INTEGER NOT NULL,
    kind VARCHAR(30) NOT NULL,
    record_id VARCHAR(32) NOT NULL,
    "before" TEXT,
    "after" TEXT,
    CONSTRAINT pk_journal_entry PRIMARY KEY (step, kind, record_id),
    CONSTRAINT fk_journal_entry_step_journal_step FOREIGN KEY(step) REFERENCES journal_step (number)
);
INSERT INTO "journal_entry" VALUES (2, 'land', 'daaceca013f5433bb9202396dff24591', NULL, '{"code":"DE-BB","short_name":"BB","name":"Brandenburg","official_name":"Land","capital":"P","id":"daaceca013f5433bb9202396dff24591","version":1,"created":"2026-11-26T01:45:16.736649Z","modified":"2026-11-26T01:45:16.736659Z"}');
INSERT INTO "journal_entry" VALUES (2, 'organization', '893953e1095d4c7287f9c78a4a5d4457', NULL, '{"organization_kind":"ministry","land_id":"daaceca013f5433bb9202396dff24591","parent_id":null,"status":"active","status_since":null,"lead":1,"copied":0,"aliases":"[]","remit":"","mint_role":"","street":"","postal_code":"","city":"","email":"","phone":"","website":"","source":"","source_as_of":"","verified":0,"note":"","id":"893953e1095d4c7287f9c78a4a5d4457","version":1,"created":"2026-11-26T01:45:16.738909Z","modified":"2026-11-26T01:45:16.738914Z"}');
INSERT INTO "journal_entry" VALUES (2, 'organization_name', '04fdb9540ca54fc6b37accc5ac5e99bd', NULL, '{"organization_id":"893953e1095d4c7287f9c78a4a5d4457","name":"Ministerium für Beispiele","short_name":"","start_date":null,"end_date":null,"id":"04fdb9540ca54fc6b37accc5ac5e99bd","version":1,"created":"2026-11-26T01:45:16.740596Z","modified":"2026-11-26T01:45:16.740601Z"}');
INSERT INTO "journal_entry" VALUES (2, 'organization', '6017165b887e44a686d50dbbed0ecaff', NULL, '{"organization_kind":"ministry","land_id":null,"parent_id":null,"status":"active","status_since":null,"lead":0,"copied":0,"aliases":"[]","remit":"","mint_role":"","street":"","postal_code":"","city":"","email":"","phone":"","website":"","source":"","source_as_of":"","verified":0,"note":"","id":"6017165b887e44a686d50dbbed0ecaff","version":1,"created":"2026-11-26T01:45:16.741606Z","modified":"2026-11-26T01:45:16.741610Z"}');
INSERT INTO "journal_entry" VALUES (2, 'organization_change', '569ca25e5850429d942a8d126f1b6b6f', NULL, '{"original_id":"6017165b887e44a686d50dbbed0ecaff","resulting_id":"893953e1095d4c7287f9c78a4a5d4457","change":"succeeded","effective_on":"2026-01-01","note":"","id":"569ca25e5850429d942a8d126f1b6b6f","version":1,"created":"2026-11-26T01:45:16.742703Z","modified":"2026-11-26T01:45:16.742706Z"}');
INSERT INTO "journal_entry" VALUES (2, 'person', '481c2630038145b1ae12f9b72b9a4a7b', NULL, '{"family_name":"Häßler","given_name":"Änne","form_of_address":"","title":"","affix":"","salutation":"","function":"","phone":"","source":"","legal_basis":"","confirmed_on":null,"asked_on":null,"left_on":null,"review_on":null,"erasure":"none","erasure_reason":"","kept_because":"","sample":1,"note":"","id":"481c2630038145b1ae12f9b72b9a4a7b","version":1,"created":"2026-11-26T01:45:16.744321Z","modified":"2026-11-26T01:45:16.744326Z"}');
INSERT INTO "journal_entry" VALUES (2, 'person_email', 'b44cd2b5243f4c1ca71222be196673fe', NULL, '{"person_id":"481c2630038145b1ae12f9b72b9a4a7b","address":"aenne@example.org","position":0,"id":"b44cd2b5243f4c1ca71222be196673fe","version":1,"created":"2026-11-26T01:45:16.745453Z","modified":"2026-11-26T01:45:16.745455Z"}');
INSERT INTO "journal_entry" VALUES (2, 'employment', '48474d8661074973b0d9731986b4403b', NULL, '{"person_id":"481c2630038145b1ae12f9b72b9a4a7b","organization_id":"893953e1095d4c7287f9c78a4a5d4457","function":"","start_date":null,"end_date":null,"id":"48474d8661074973b0d9731986b4403b","version":1,"created":"2026-11-26T01:45:16.746308Z","modified":"2026-11-26T01:45:16.746310Z"}');
INSERT INTO "journal_entry" VALUES (2, 'committee', '80af0dbe99a84775a6f351ea840fde6b', NULL, '{"name":"Round Table","short_name":"LRT","nature":"other","purpose":"","rhythm":"","convenor":"","organizer_name":"","organizer_email":"","letterhead":"","start_time":"11:00","duration_minutes":300,"usual_city":"","html_mail":1,"open_list":0,"position":0,"note":"","id":"80af0dbe99a84775a6f351ea840fde6b","version":1,"created":"2026-11-26T01:45:16.747568Z","modified":"2026-11-26T01:45:16.747570Z"}');
INSERT INTO "journal_entry" VALUES (2, 'deadline_rule', '847377099b70415c9e19cf934f5750d6', NULL, '{"committee_id":"80af0dbe99a84775a6f351ea840fde6b","deadline":"invitation","offset_days":-28,"anchor_committee_id":null,"shift":"none","shift_holidays":0,"source":"","start_date":null,"end_date":null,"id":"847377099b70415c9e19cf934f5750d6","version":1,"created":"2026-11-26T01:45:16.748622Z","modified":"2026-11-26T01:45:16.748624Z"}');
INSERT INTO "journal_entry" VALUES (2, 'committee_rule', 'e3094908c1f84dbcbec67b790fcb6d0c', NULL, '{"committee_id":"80af0dbe99a84775a6f351ea840fde6b","rhythm":"none","rhythm_count":1,"rhythm_week":1,"rhythm_weekday":0,"rhythm_months":"[\"3\", \"9\"]","calls_between":0,"quorum":"more_than_half","quorum_count":0,"majority":"simple","majority_count":0,"numbering":"running","source":"","start_date":null,"end_date":null,"id":"e3094908c1f84dbcbec67b790fcb6d0c","version":1,"created":"2026-11-26T01:45:16.749510Z","modified":"2026-11-26T01:45:16.749512Z"}');
INSERT INTO "journal_entry" VALUES (2, 'seat', '1a8fe48b99eb45dd94d45e74d342a81c', NULL, '{"committee_id":"80af0dbe99a84775a6f351ea840fde6b","land_id":"daaceca013f5433bb9202396dff24591","organization_id":null,"label":"","voting":1,"required":0,"weight":1,"position":0,"start_date":null,"end_date":null,"note":"","id":"1a8fe48b99eb45dd94d45e74d342a81c","version":1,"created":"2026-11-26T01:45:16.750364Z","modified":"2026-11-26T01:45:16.750366Z"}');
INSERT INTO "journal_entry" VALUES (2, 'seat_bearer', '580ed505d94f4ea193e9074a03f29b47', NULL, '{"seat_id":"1a8fe48b99eb45dd94d45e74d342a81c","organization_id":"6017165b887e44a686d50dbbed0ecaff","end_date":"2025-12-31","id":"580ed505d94f4ea193e9074a03f29b47","version":1,"created":"2026-11-26T01:45:16.751520Z","modified":"2026-11-26T01:45:16.751523Z"}');
INSERT INTO "journal_entry" VALUES (2, 'membership', 'b06a9af754814277a5ede63a22352a38', NULL, '{"seat_id":"1a8fe48b99eb45dd94d45e74d342a81c","person_id":"481c2630038145b1ae12f9b72b9a4a7b","role":"holder","rank":1,"start_date":"2026-01-01","end_date":null,"note":"","id":"b06a9af754814277a5ede63a22352a38","version":1,"created":"2026-11-26T01:45:16.752226Z","modified":"2026-11-26T01:45:16.752227Z"}');
INSERT INTO "journal_entry" VALUES (2, 'meeting', 'b5b4b47fe5eb404da7cdc310823d2169', NULL, '{"reference":"LRT-2027-1","name":"Erste","number":"","state":"planned","start":"2027-03-18T11:00+01:00","end":null,"first_day_end":"","last_day_start":"","precision":"minute","mode":"presence","location_name":"","street":"","postal_code":"","city":"","video_url":"","dial_in":"","host":"","note":"","source":"","source_label":"","source_as_of":"","remarks":"[]","lands_reported":null,"agenda_frozen":0,"uid":"u@x","sequence":0,"last_dtstamp":null,"cancel_reason":"","id":"b5b4b47fe5eb404da7cdc310823d2169","version":1,"created":"2026-11-26T01:45:16.753729Z","modified":"2026-11-26T01:45:16.753731Z"}');
INSERT INTO "journal_entry" VALUES (2, 'meeting_committee', 'bf9afd503c3b475cbef7ac0d9da4f531', NULL, '{"meeting_id":"b5b4b47fe5eb404da7cdc310823d2169","committee_id":"80af0dbe99a84775a6f351ea840fde6b","position":0,"id":"bf9afd503c3b475cbef7ac0d9da4f531","version":1,"created":"2026-11-26T01:45:16.754799Z","modified":"2026-11-26T01:45:16.754801Z"}');
INSERT INTO "journal_entry" VALUES (2, 'agenda_item', '7aef36ccd5334308aa5cf0ef058a939a', NULL, '{"meeting_id":"b5b4b47fe5eb404da7cdc310823d2169","parent_id":null,"position":0,"number":"","item_kind":"information","state":"planned","name":"Begrüßung","public":1,"minutes_allotted":null,"fixed_start":null,"rapporteur_seat_id":null,"rapporteur":"","note":"","proposal":"","earlier":"[\"a\"]","text":"","result":"","id":"7aef36ccd5334308aa5cf0ef058a939a","version":1,"created":"2026-11-26T01:45:16.755681Z","modified":"2026-11-26T01:45:16.755683Z"}');
INSERT INTO "journal_entry" VALUES (2, 'agenda_item', 'eb51d559704240c6a1ceb7a6007b9e86', NULL, '{"meeting_id":"b5b4b47fe5eb404da7cdc310823d2169","parent_id":"7aef36ccd5334308aa5cf0ef058a939a","position":0,"number":"","item_kind":"information","state":"planned","name":"Vorstellung","public":1,"minutes_allotted":null,"fixed_start":null,"rapporteur_seat_id":null,"rapporteur":"","note":"","proposal":"","earlier":"[]","text":"","result":"","id":"eb51d559704240c6a1ceb7a6007b9e86","version":1,"created":"2026-11-26T01:45:16.756361Z","modified":"2026-11-26T01:45:16.756362Z"}');
INSERT INTO "journal_entry" VALUES (2, 'attendance', '4d9ff63baf234028862043aa796558ac', NULL, '{"meeting_id":"b5b4b47fe5eb404da7cdc310823d2169","seat_id":"1a8fe48b99eb45dd94d45e74d342a81c","person_id":"481c2630038145b1ae12f9b72b9a4a7b","name":"","organization":"","role":"member","mode":"presence","state":"expected","arrived":"","left":"","note":"","position":0,"id":"4d9ff63baf234028862043aa796558ac","version":1,"created":"2026-11-26T01:45:16.757194Z","modified":"2026-11-26T01:45:16.757196Z"}');
INSERT INTO "journal_entry" VALUES (2, 'invitation', 'a22e69585d3c46c8b73afb31dceb2fe5', NULL, '{"meeting_id":"b5b4b47fe5eb404da7cdc310823d2169","seat_id":"1a8fe48b99eb45dd94d45e74d342a81c","person_id":null,"name":"","address":"aenne@example.org","answer":"needs-action","answered_at":null,"comment":"","last_sequence":0,"answer_sequence":null,"answer_stamp":null,"delegated_to":"","delegated_from":"","proposed_start":null,"proposed_end":null,"withdrawn_at":null,"id":"a22e69585d3c46c8b73afb31dceb2fe5","version":1,"created":"2026-11-26T01:45:16.758197Z","modified":"2026-11-26T01:45:16.758199Z"}');
INSERT INTO "journal_entry" VALUES (2, 'dispatch', 'f0193867c2bb4e61ab537a248e85caa0', NULL, '{"meeting_id":"b5b4b47fe5eb404da7cdc310823d2169","dispatch_kind":"invitation","way":"files","sent_at":"2027-01-04T09:30:00.000000Z","sequence":0,"document_sha512":"","override_reason":"","overridden":"[]","note":"","id":"f0193867c2bb4e61ab537a248e85caa0","version":1,"created":"2026-11-26T01:45:16.759096Z","modified":"2026-11-26T01:45:16.759098Z"}');
INSERT INTO "journal_entry" VALUES (2, 'dispatch_recipient', 'a3cf8dbfad6d44e78dcaa90beaf3178f', NULL, '{"dispatch_id":"f0193867c2bb4e61ab537a248e85caa0","seat_id":null,"person_id":null,"name":"","address":"aenne@example.org","result":"written","id":"a3cf8dbfad6d44e78dcaa90beaf3178f","version":1,"created":"2026-11-26T01:45:16.759932Z","modified":"2026-11-26T01:45:16.759933Z"}');
INSERT INTO "journal_entry" VALUES (2, 'dispatch_document', 'c3958f5040d8442cab9442e3ced84865', NULL, '{"dispatch_id":"f0193867c2bb4e61ab537a248e85caa0","name":"TO.pdf","media_type":"application/pdf","size":7,"sha512":"be024e2715b21ef16744b4c96a954e632bfda830955bdec069278892233c89fd35af67faa6b854124059b9837ee227813087ea21398ffde6bca479af31d95189","id":"c3958f5040d8442cab9442e3ced84865","version":1,"created":"2026-11-26T01:45:16.760548Z","modified":"2026-11-26T01:45:16.760549Z"}');
INSERT INTO "journal_entry" VALUES (2, 'minutes', 'a05e3dba54354bba95024757afffc2ab', NULL, '{"meeting_id":"b5b4b47fe5eb404da7cdc310823d2169","minutes_type":"results","state":"draft","chair":"Änne Häßler","keeper":"","opening":"","closing":"","circulated_on":null,"objections_until":null,"approved_on":null,"approved_hash":"","id":"a05e3dba54354bba95024757afffc2ab","version":1,"created":"2026-11-26T01:45:16.761241Z","modified":"2026-11-26T01:45:16.761243Z"}');
INSERT INTO "journal_entry" VALUES (2, 'resolution', '5ef85c00592c4f728e7aa82c7baefa98', NULL, '{"meeting_id":"b5b4b47fe5eb404da7cdc310823d2169","agenda_item_id":"7aef36ccd5334308aa5cf0ef058a939a","position":0,"number":null,"text":"So sei es.","result":"adopted","votes_yes":null,"votes_no":null,"votes_abstain":null,"review_on":null,"id":"5ef85c00592c4f728e7aa82c7baefa98","version":1,"created":"2026-11-26T01:45:16.761901Z","modified":"2026-11-26T01:45:16.761902Z"}');
INSERT INTO "journal_entry" VALUES (2, 'action_item', '6dca56260ebf4343952d6d4b0a8a55e0', NULL, '{"meeting_id":"b5b4b47fe5eb404da7cdc310823d2169","agenda_item_id":null,"title":"Raum buchen","note":"","state":"open","due":"2027-04-01","closed_on":null,"responsible_seat_id":null,"responsible_person_id":null,"responsible":"","id":"6dca56260ebf4343952d6d4b0a8a55e0","version":1,"created":"2026-11-26T01:45:16.762878Z","modified":"2026-11-26T01:45:16.762881Z"}');
INSERT INTO "journal_entry" VALUES (2, 'spent_number', 'e0f7c0711cab45a988c5a9c5fabb5198', NULL, '{"series":"LRT:2027","running":1,"label":"LRT-2027-1","drawn":"2027-01-04T09:30:00.000000Z","id":"e0f7c0711cab45a988c5a9c5fabb5198","version":1,"created":"2026-11-26T01:45:16.763784Z","modified":"2026-11-26T01:45:16.763786Z"}');
INSERT INTO "journal_entry" VALUES (2, 'attachment', '710c56c3166c44e5ae125bae5f2b60d1', NULL, '{"meeting_id":"b5b4b47fe5eb404da7cdc310823d2169","agenda_item_id":null,"name":"Anlage","file_name":"a.txt","mime_type":"application/octet-stream","size":7,"sha512":"be024e2715b21ef16744b4c96a954e632bfda830955bdec069278892233c89fd35af67faa6b854124059b9837ee227813087ea21398ffde6bca479af31d95189","id":"710c56c3166c44e5ae125bae5f2b60d1","version":1,"created":"2026-11-26T01:45:16.764409Z","modified":"2026-11-26T01:45:16.764410Z"}');
INSERT INTO "journal_entry" VALUES (2, 'workspace_setting', '83d21841618849a3b47b4cc8af7ca191', NULL, '{"key":"organizer","value":"\"Beispiel\"","id":"83d21841618849a3b47b4cc8af7ca191","version":1,"created":"2026-11-26T01:45:16.768688Z","modified":"2026-11-26T01:45:16.768695Z"}');
INSERT INTO "journal_entry" VALUES (2, 'outgoing_mail', '9941bb6cbd684c95aa41af6e3eeaeaa3', NULL, '{"dispatch_id":"f0193867c2bb4e61ab537a248e85caa0","recipient_id":"a3cf8dbfad6d44e78dcaa90beaf3178f","purpose":"","name":"","address":"aenne@example.org","subject":"","message_id":"1@example.org","sha512":"be024e2715b21ef16744b4c96a954e632bfda830955bdec069278892233c89fd35af67faa6b854124059b9837ee227813087ea21398ffde6bca479af31d95189","state":"waiting","attempts":0,"tried_at":null,"sent_at":null,"response":"","id":"9941bb6cbd684c95aa41af6e3eeaeaa3","version":1,"created":"2026-11-26T01:45:16.770191Z","modified":"2026-11-26T01:45:16.770195Z"}');
INSERT INTO "journal_entry" VALUES (2, 'school_holiday', '816119d0262f4e42bcc4e48e4cffff19', NULL, '{"land_id":"daaceca013f5433bb9202396dff24591","name":"Osterferien","start_date":"2027-04-01","end_date":"2027-04-09","source":"","id":"816119d0262f4e42bcc4e48e4cffff19","version":1,"created":"2026-11-26T01:45:16.771629Z","modified":"2026-11-26T01:45:16.771635Z"}');
INSERT INTO "journal_entry" VALUES (2, 'calendar_layer', '8836b9337a814942b65d6e1635be2a8f', NULL, '{"name":"Sitzungswochen","weight":"light","colour":"blue","visible":1,"source":"","file":"","refreshed":null,"position":0,"note":"","id":"8836b9337a814942b65d6e1635be2a8f","version":1,"created":"2026-11-26T01:45:16.773421Z","modified":"2026-11-26T01:45:16.773425Z"}');
INSERT INTO "journal_entry" VALUES (2, 'layer_day', '0f1519af70924daeb95eca526721d6ce', NULL, '{"layer_id":"8836b9337a814942b65d6e1635be2a8f","land_id":null,"name":"Sitzungswoche","start_date":"2027-04-01","end_date":"2027-04-09","id":"0f1519af70924daeb95eca526721d6ce","version":1,"created":"2026-11-26T01:45:16.853854Z","modified":"2026-11-26T01:45:16.853862Z"}');
INSERT INTO "journal_entry" VALUES (2, 'poll', '74be57b57e53469bac6e7ddd58b0c106', NULL, '{"committee_id":"80af0dbe99a84775a6f351ea840fde6b","code":"T-ABCDEF","name":"Termin","state":"draft","mode":"presence","city":"","text":"","answer_until":null,"with_holds":1,"sent_at":null,"meeting_reference":"","note":"","id":"74be57b57e53469bac6e7ddd58b0c106","version":1,"created":"2026-11-26T01:45:16.855638Z","modified":"2026-11-26T01:45:16.855642Z"}');
INSERT INTO "journal_entry" VALUES (2, 'poll_option', '9927caaf0b8b46018896cc442843a622', NULL, '{"poll_id":"74be57b57e53469bac6e7ddd58b0c106","number":1,"start":"2027-03-18T11:00+01:00","end":"2027-03-18T11:00+01:00","uid":"o@x","sequence":0,"chosen":0,"id":"9927caaf0b8b46018896cc442843a622","version":1,"created":"2026-11-26T01:45:16.857166Z","modified":"2026-11-26T01:45:16.857170Z"}');
INSERT INTO "journal_entry" VALUES (2, 'poll_seat', 'c847d45af3cd463da3ff01b8753eb5fd', NULL, '{"poll_id":"74be57b57e53469bac6e7ddd58b0c106","seat_id":"1a8fe48b99eb45dd94d45e74d342a81c","required":0,"name":"","address":"aenne@example.org","sent_at":null,"reminded_at":null,"answered_at":null,"comment":"","id":"c847d45af3cd463da3ff01b8753eb5fd","version":1,"created":"2026-11-26T01:45:16.858729Z","modified":"2026-11-26T01:45:16.858736Z"}');
INSERT INTO "journal_entry" VALUES (2, 'poll_answer', 'd757653eef8e4f76bfad01ee6eb0d98a', NULL, '{"option_id":"9927caaf0b8b46018896cc442843a622","seat_id":"1a8fe48b99eb45dd94d45e74d342a81c","answer":"yes","way":"hand","id":"d757653eef8e4f76bfad01ee6eb0d98a","version":1,"created":"2026-11-26T01:45:16.860217Z","modified":"2026-11-26T01:45:16.860222Z"}');
INSERT INTO "journal_entry" VALUES (2, 'poll_letter', '53f2f322a6bf475e8b47cb4b9dfc8a23', NULL, '{"poll_id":"74be57b57e53469bac6e7ddd58b0c106","sender":"aenne@example.org","subject":"","text":"","reason":"no-answer","done":0,"id":"53f2f322a6bf475e8b47cb4b9dfc8a23","version":1,"created":"2026-11-26T01:45:16.861419Z","modified":"2026-11-26T01:45:16.861424Z"}');
INSERT INTO "journal_entry" VALUES (2, 'rotation_turn', '3865f8d33c4f4c2abc211414e36da0da', NULL, '{"committee_id":"80af0dbe99a84775a6f351ea840fde6b","role":"host","year":2027,"running":1,"turn_kind":"planned","seat_id":"1a8fe48b99eb45dd94d45e74d342a81c","name":"","city":"","note":"","id":"3865f8d33c4f4c2abc211414e36da0da","version":1,"created":"2026-11-26T01:45:16.863058Z","modified":"2026-11-26T01:45:16.863063Z"}');
INSERT INTO "journal_entry" VALUES (2, 'committee_role', 'dd1fde17f3104f2687873edf482f3277', NULL, '{"committee_id":"80af0dbe99a84775a6f351ea840fde6b","person_id":"481c2630038145b1ae12f9b72b9a4a7b","role":"chair","seat_id":"1a8fe48b99eb45dd94d45e74d342a81c","organization_id":null,"start_date":null,"end_date":null,"note":"","id":"dd1fde17f3104f2687873edf482f3277","version":1,"created":"2026-11-26T01:45:16.865291Z","modified":"2026-11-26T01:45:16.865296Z"}');
INSERT INTO "journal_entry" VALUES (2, 'succession', 'c0b4bd61d5fd4f63932a33073645e26a', NULL, '{"seat_id":"1a8fe48b99eb45dd94d45e74d342a81c","predecessor_id":null,"successor_id":"481c2630038145b1ae12f9b72b9a4a7b","start_date":"2026-01-01","passed":"[]","note":"","id":"c0b4bd61d5fd4f63932a33073645e26a","version":1,"created":"2026-11-26T01:45:16.866798Z","modified":"2026-11-26T01:45:16.866802Z"}');
INSERT INTO "journal_entry" VALUES (2, 'mail_template', '341d693dfed7477cb032b71a6fa84000', NULL, '{"committee_id":"80af0dbe99a84775a6f351ea840fde6b","template":"invitation","language":"de","subject":"","body":"x","id":"341d693dfed7477cb032b71a6fa84000","version":1,"created":"2026-11-26T01:45:16.868156Z","modified":"2026-11-26T01:45:16.868160Z"}');
INSERT INTO "journal_entry" VALUES (2, 'reminder_rule', '89cdb0d3f26a43dba836a9bdd4205ec7', NULL, '{"committee_id":"80af0dbe99a84775a6f351ea840fde6b","reminder":"answers","offset_days":-7,"active":1,"note":"","id":"89cdb0d3f26a43dba836a9bdd4205ec7","version":1,"created":"2026-11-26T01:45:16.869338Z","modified":"2026-11-26T01:45:16.869343Z"}');
INSERT INTO "journal_entry" VALUES (2, 'reminder', 'b1c57c2c8ca14a1dbde4e026175f1c2a', NULL, '{"rule":"89cdb0d3f26a43dba836a9bdd4205ec7","reminder":"answers","meeting_reference":"LRT-2027-1","subject":"","person_id":"481c2630038145b1ae12f9b72b9a4a7b","address":"","due_on":"2027-03-01","state":"made","made_at":"2027-03-01T09:00:00.000000Z","note":"","id":"b1c57c2c8ca14a1dbde4e026175f1c2a","version":1,"created":"2026-11-26T01:45:16.872706Z","modified":"2026-11-26T01:45:16.872714Z"}');
INSERT INTO "journal_entry" VALUES (2, 'reply', 'db9491f0a0234232a9fd3f330c6fef6b', NULL, '{"meeting_reference":"LRT-2027-1","state":"matched","reason":"","file":"","sha256":"0000000000000000000000000000000000000000000000000000000000000000","sender":"","subject":"","mailed_at":null,"method":"","uid":"u@x","sequence":null,"stamp":null,"attendee":"","answer":"accepted","delegate":"","proposed_start":null,"proposed_end":null,"comment":"","text":"","id":"db9491f0a0234232a9fd3f330c6fef6b","version":1,"created":"2026-11-26T01:45:16.875420Z","modified":"2026-11-26T01:45:16.875428Z"}');
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
INSERT INTO "journal_step" VALUES (2, 'fill', 'Beispiel', 'beispiel@example.org', '2027-01-04T09:30:00.000000Z', 'done', NULL, 0, 0, 'b876764a5cd86dd89fa26408003a6948a01f4133496cdc90dfa49adf8a76c59b', '58233df266a2c1b8e17a99c4422caf751fad98ccc1e136ca4afcde4f8fc22013');
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
INSERT INTO "land" VALUES ('DE-BB', 'BB', 'Brandenburg', 'Land', 'P', 'daaceca013f5433bb9202396dff24591', 1, '2026-11-26T01:45:16.736649Z', '2026-11-26T01:45:16.736659Z');
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
INSERT INTO "layer_day" VALUES ('8836b9337a814942b65d6e1635be2a8f', NULL, 'Sitzungswoche', '2027-04-01', '2027-04-09', '0f1519af70924daeb95eca526721d6ce', 1, '2026-11-26T01:45:16.853854Z', '2026-11-26T01:45:16.853862Z');
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
INSERT INTO "mail_template" VALUES ('80af0dbe99a84775a6f351ea840fde6b', 'invitation', 'de', '', 'x', '341d693dfed7477cb032b71a6fa84000', 1, '2026-11-26T01:45:16.868156Z', '2026-11-26T01:45:16.868160Z');
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
INSERT INTO "meeting" VALUES ('LRT-2027-1', 'Erste', '', 'planned', '2027-03-18T11:00+01:00', NULL, '', '', 'minute', 'presence', '', '', '', '', '', '', '', '', '', '', '', '[]', NULL, 0, 'u@x', 0, NULL, '', 'b5b4b47fe5eb404da7cdc310823d2169', 1, '2026-11-26T01:45:16.753729Z', '2026-11-26T01:45:16.753731Z');
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
INSERT INTO "meeting_committee" VALUES ('b5b4b47fe5eb404da7cdc310823d2169', '80af0dbe99a84775a6f351ea840fde6b', 0, 'bf9afd503c3b475cbef7ac0d9da4f531', 1, '2026-11-26T01:45:16.754799Z', '2026-11-26T01:45:16.754801Z');
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
INSERT INTO "membership" VALUES ('1a8fe48b99eb45dd94d45e74d342a81c', '481c2630038145b1ae12f9b72b9a4a7b', 'holder', 1, '2026-01-01', NULL, '', 'b06a9af754814277a5ede63a22352a38', 1, '2026-11-26T01:45:16.752226Z', '2026-11-26T01:45:16.752227Z');
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
INSERT INTO "minutes" VALUES ('b5b4b47fe5eb404da7cdc310823d2169', 'results', 'draft', 'Änne Häßler', '', '', '', NULL, NULL, NULL, '', 'a05e3dba54354bba95024757afffc2ab', 1, '2026-11-26T01:45:16.761241Z', '2026-11-26T01:45:16.761243Z');
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
INSERT INTO "organization" VALUES ('ministry', 'daaceca013f5433bb9202396dff24591', NULL, 'active', NULL, 1, 0, '[]', '', '', '', '', '', '', '', '', '', '', 0, '', '893953e1095d4c7287f9c78a4a5d4457', 1, '2026-11-26T01:45:16.738909Z', '2026-11-26T01:45:16.738914Z');
INSERT INTO "organization" VALUES ('ministry', NULL, NULL, 'active', NULL, 0, 0, '[]', '', '', '', '', '', '', '', '', '', '', 0, '', '6017165b887e44a686d50dbbed0ecaff', 1, '2026-11-26T01:45:16.741606Z', '2026-11-26T01:45:16.741610Z');
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
INSERT INTO "organization_change" VALUES ('6017165b887e44a686d50dbbed0ecaff', '893953e1095d4c7287f9c78a4a5d4457', 'succeeded', '2026-01-01', '', '569ca25e5850429d942a8d126f1b6b6f', 1, '2026-11-26T01:45:16.742703Z', '2026-11-26T01:45:16.742706Z');
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
INSERT INTO "organization_name" VALUES ('893953e1095d4c7287f9c78a4a5d4457', 'Ministerium für Beispiele', '', NULL, NULL, '04fdb9540ca54fc6b37accc5ac5e99bd', 1, '2026-11-26T01:45:16.740596Z', '2026-11-26T01:45:16.740601Z');
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
INSERT INTO "outgoing_mail" VALUES ('f0193867c2bb4e61ab537a248e85caa0', 'a3cf8dbfad6d44e78dcaa90beaf3178f', '', '', 'aenne@example.org', '', '1@example.org', 'be024e2715b21ef16744b4c96a954e632bfda830955bdec069278892233c89fd35af67faa6b854124059b9837ee227813087ea21398ffde6bca479af31d95189', 'waiting', 0, NULL, NULL, '', '9941bb6cbd684c95aa41af6e3eeaeaa3', 1, '2026-11-26T01:45:16.770191Z', '2026-11-26T01:45:16.770195Z');
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
INSERT INTO "person" VALUES ('Häßler', 'Änne', '', '', '', '', '', '', '', '', NULL, NULL, NULL, NULL, 'none', '', '', 1, '', '481c2630038145b1ae12f9b72b9a4a7b', 1, '2026-11-26T01:45:16.744321Z', '2026-11-26T01:45:16.744326Z');
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
INSERT INTO "person_email" VALUES ('481c2630038145b1ae12f9b72b9a4a7b', 'aenne@example.org', 0, 'b44cd2b5243f4c1ca71222be196673fe', 1, '2026-11-26T01:45:16.745453Z', '2026-11-26T01:45:16.745455Z');
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
INSERT INTO "poll" VALUES ('80af0dbe99a84775a6f351ea840fde6b', 'T-ABCDEF', 'Termin', 'draft', 'presence', '', '', NULL, 1, NULL, '', '', '74be57b57e53469bac6e7ddd58b0c106', 1, '2026-11-26T01:45:16.855638Z', '2026-11-26T01:45:16.855642Z');
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
INSERT INTO "poll_answer" VALUES ('9927caaf0b8b46018896cc442843a622', '1a8fe48b99eb45dd94d45e74d342a81c', 'yes', 'hand', 'd757653eef8e4f76bfad01ee6eb0d98a', 1, '2026-11-26T01:45:16.860217Z', '2026-11-26T01:45:16.860222Z');
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
INSERT INTO "poll_letter" VALUES ('74be57b57e53469bac6e7ddd58b0c106', 'aenne@example.org', '', '', 'no-answer', 0, '53f2f322a6bf475e8b47cb4b9dfc8a23', 1, '2026-11-26T01:45:16.861419Z', '2026-11-26T01:45:16.861424Z');
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
INSERT INTO "poll_option" VALUES ('74be57b57e53469bac6e7ddd58b0c106', 1, '2027-03-18T11:00+01:00', '2027-03-18T11:00+01:00', 'o@x', 0, 0, '9927caaf0b8b46018896cc442843a622', 1, '2026-11-26T01:45:16.857166Z', '2026-11-26T01:45:16.857170Z');
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
INSERT INTO "poll_seat" VALUES ('74be57b57e53469bac6e7ddd58b0c106', '1a8fe48b99eb45dd94d45e74d342a81c', 0, '', 'aenne@example.org', NULL, NULL, NULL, '', 'c847d45af3cd463da3ff01b8753eb5fd', 1, '2026-11-26T01:45:16.858729Z', '2026-11-26T01:45:16.858736Z');
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
INSERT INTO "reminder" VALUES ('89cdb0d3f26a43dba836a9bdd4205ec7', 'answers', 'LRT-2027-1', '', '481c2630038145b1ae12f9b72b9a4a7b', '', '2027-03-01', 'made', '2027-03-01T09:00:00.000000Z', '', 'b1c57c2c8ca14a1dbde4e026175f1c2a', 1, '2026-11-26T01:45:16.872706Z', '2026-11-26T01:45:16.872714Z');
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
INSERT INTO "reminder_rule" VALUES ('80af0dbe99a84775a6f351ea840fde6b', 'answers', -7, 1, '', '89cdb0d3f26a43dba836a9bdd4205ec7', 1, '2026-11-26T01:45:16.869338Z', '2026-11-26T01:45:16.869343Z');
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
INSERT INTO "reply" VALUES ('LRT-2027-1', 'matched', '', '', '0000000000000000000000000000000000000000000000000000000000000000', '', '', NULL, '', 'u@x', NULL, NULL, '', 'accepted', '', NULL, NULL, '', '', 'db9491f0a0234232a9fd3f330c6fef6b', 1, '2026-11-26T01:45:16.875420Z', '2026-11-26T01:45:16.875428Z');
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
INSERT INTO "resolution" VALUES ('b5b4b47fe5eb404da7cdc310823d2169', '7aef36ccd5334308aa5cf0ef058a939a', 0, NULL, 'So sei es.', 'adopted', NULL, NULL, NULL, NULL, '5ef85c00592c4f728e7aa82c7baefa98', 1, '2026-11-26T01:45:16.761901Z', '2026-11-26T01:45:16.761902Z');
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
INSERT INTO "rotation_turn" VALUES ('80af0dbe99a84775a6f351ea840fde6b', 'host', 2027, 1, 'planned', '1a8fe48b99eb45dd94d45e74d342a81c', '', '', '', '3865f8d33c4f4c2abc211414e36da0da', 1, '2026-11-26T01:45:16.863058Z', '2026-11-26T01:45:16.863063Z');
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
INSERT INTO "school_holiday" VALUES ('daaceca013f5433bb9202396dff24591', 'Osterferien', '2027-04-01', '2027-04-09', '', '816119d0262f4e42bcc4e48e4cffff19', 1, '2026-11-26T01:45:16.771629Z', '2026-11-26T01:45:16.771635Z');
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
INSERT INTO "seat" VALUES ('80af0dbe99a84775a6f351ea840fde6b', 'daaceca013f5433bb9202396dff24591', NULL, '', 1, 0, 1, 0, NULL, NULL, '', '1a8fe48b99eb45dd94d45e74d342a81c', 1, '2026-11-26T01:45:16.750364Z', '2026-11-26T01:45:16.750366Z');
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
INSERT INTO "seat_bearer" VALUES ('1a8fe48b99eb45dd94d45e74d342a81c', '6017165b887e44a686d50dbbed0ecaff', '2025-12-31', '580ed505d94f4ea193e9074a03f29b47', 1, '2026-11-26T01:45:16.751520Z', '2026-11-26T01:45:16.751523Z');
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
INSERT INTO "spent_number" VALUES ('LRT:2027', 1, 'LRT-2027-1', '2027-01-04T09:30:00.000000Z', 'e0f7c0711cab45a988c5a9c5fabb5198', 1, '2026-11-26T01:45:16.763784Z', '2026-11-26T01:45:16.763786Z');
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
INSERT INTO "succession" VALUES ('1a8fe48b99eb45dd94d45e74d342a81c', NULL, '481c2630038145b1ae12f9b72b9a4a7b', '2026-01-01', '[]', '', 'c0b4bd61d5fd4f63932a33073645e26a', 1, '2026-11-26T01:45:16.866798Z', '2026-11-26T01:45:16.866802Z');
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
INSERT INTO "workspace_setting" VALUES ('organizer', '"Beispiel"', '83d21841618849a3b47b4cc8af7ca191', 1, '2026-11-26T01:45:16.768688Z', '2026-11-26T01:45:16.768695Z');
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

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
INSERT INTO "action_item" VALUES ('d1e018279c7340ab81218c03e39feae8', NULL, 'Raum buchen', '', 'open', '2027-04-01', NULL, NULL, NULL, '', '490f9ca4db87404b88f4b29b7e93e6cf', 1, '2026-11-25T23:20:45.852628Z', '2026-11-25T23:20:45.852630Z');
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
INSERT INTO "agenda_item" VALUES ('d1e018279c7340ab81218c03e39feae8', NULL, 0, '', 'information', 'planned', 'Begrüßung', 1, NULL, NULL, NULL, '', '', '', '["a"]', '', '', 'd3b67e4deb9e42359d057a8d4a909a59', 1, '2026-11-25T23:20:45.845184Z', '2026-11-25T23:20:45.845187Z');
INSERT INTO "agenda_item" VALUES ('d1e018279c7340ab81218c03e39feae8', 'd3b67e4deb9e42359d057a8d4a909a59', 0, '', 'information', 'planned', 'Vorstellung', 1, NULL, NULL, NULL, '', '', '', '[]', '', '', 'c2088c80355e4a27a601618688ad4cfb', 1, '2026-11-25T23:20:45.846282Z', '2026-11-25T23:20:45.846285Z');
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
INSERT INTO "attachment" VALUES ('d1e018279c7340ab81218c03e39feae8', NULL, 'Anlage', 'a.txt', 'application/octet-stream', 7, 'be024e2715b21ef16744b4c96a954e632bfda830955bdec069278892233c89fd35af67faa6b854124059b9837ee227813087ea21398ffde6bca479af31d95189', '55f46aafa42b4f288de2da9289818d9b', 1, '2026-11-25T23:20:45.854121Z', '2026-11-25T23:20:45.854123Z');
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
INSERT INTO "attendance" VALUES ('d1e018279c7340ab81218c03e39feae8', '94c1dfcb32694ed98496f94373d67e55', 'dd798bda67e8463caf955066a24c288a', '', '', 'member', 'presence', 'expected', '', '', '', 0, 'f3e505c8d872483aa4326c1cdc777f5e', 1, '2026-11-25T23:20:45.847355Z', '2026-11-25T23:20:45.847358Z');
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
INSERT INTO "calendar_layer" VALUES ('Sitzungswochen', 'light', 'blue', 1, '', '', NULL, 0, '', '98e8f6a74dd64bc7a0335e1fac78175b', 1, '2026-11-25T23:20:45.863929Z', '2026-11-25T23:20:45.863932Z');
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
INSERT INTO "committee" VALUES ('Round Table', 'LRT', 'other', '', '', '', '', '', '', '11:00', 300, '', 0, '', 'd9f3df19223f4477ad1af4f2eccfcb19', 1, '2026-11-25T23:20:45.836807Z', '2026-11-25T23:20:45.836810Z');
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
INSERT INTO "committee_rule" VALUES ('d9f3df19223f4477ad1af4f2eccfcb19', 'none', 1, 1, 0, '["3", "9"]', 0, 'more_than_half', 0, 'simple', 0, 'running', '', NULL, NULL, '299336f267cc4bfd9b004534ac11f439', 1, '2026-11-25T23:20:45.838872Z', '2026-11-25T23:20:45.838875Z');
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
INSERT INTO "deadline_rule" VALUES ('d9f3df19223f4477ad1af4f2eccfcb19', 'invitation', -28, NULL, 'none', 0, '', NULL, NULL, 'df4c6dbc74864c14a1e2bfc556e08751', 1, '2026-11-25T23:20:45.837688Z', '2026-11-25T23:20:45.837691Z');
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
INSERT INTO "dispatch" VALUES ('d1e018279c7340ab81218c03e39feae8', 'invitation', 'files', '2027-01-04T09:30:00.000000Z', 0, '', '', 'cdfaaccae7f84731b996396bbe470111', 1, '2026-11-25T23:20:45.849285Z', '2026-11-25T23:20:45.849287Z');
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
INSERT INTO "dispatch_recipient" VALUES ('cdfaaccae7f84731b996396bbe470111', NULL, NULL, '', 'aenne@example.org', 'written', '4c4539a0d5f04750aa601505728e8b3c', 1, '2026-11-25T23:20:45.850007Z', '2026-11-25T23:20:45.850009Z');
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
INSERT INTO "employment" VALUES ('dd798bda67e8463caf955066a24c288a', 'da2fc6ffd863456f928b6d434c5f922d', '', NULL, NULL, '9383e44171f24e2a8ed905901c55d6c4', 1, '2026-11-25T23:20:45.835829Z', '2026-11-25T23:20:45.835832Z');
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
INSERT INTO "invitation" VALUES ('d1e018279c7340ab81218c03e39feae8', '94c1dfcb32694ed98496f94373d67e55', NULL, '', 'aenne@example.org', 'needs-action', NULL, '', 0, '821351a92a164d4ead8e04f342e92ca8', 1, '2026-11-25T23:20:45.848513Z', '2026-11-25T23:20:45.848515Z');
CREATE TABLE journal_entry (
    step INTEGER NOT NULL,
    kind VARCHAR(30) NOT NULL,
    record_id VARCHAR(32) NOT NULL,
    "before" TEXT,
    "after" TEXT,
    CONSTRAINT pk_journal_entry PRIMARY KEY (step, kind, record_id),
    CONSTRAINT fk_journal_entry_step_journal_step FOREIGN KEY(step) REFERENCES journal_step (number)
);
INSERT INTO "journal_entry" VALUES (2, 'land', 'aff832962fbe43e09f2c37fa6d7d548b', NULL, '{"code":"DE-BB","short_name":"BB","name":"Brandenburg","official_name":"Land","capital":"P","id":"aff832962fbe43e09f2c37fa6d7d548b","version":1,"created":"2026-11-25T23:20:45.829407Z","modified":"2026-11-25T23:20:45.829414Z"}');
INSERT INTO "journal_entry" VALUES (2, 'organization', 'da2fc6ffd863456f928b6d434c5f922d', NULL, '{"organization_kind":"ministry","land_id":"aff832962fbe43e09f2c37fa6d7d548b","parent_id":null,"status":"active","status_since":null,"lead":1,"aliases":"[]","remit":"","mint_role":"","street":"","postal_code":"","city":"","email":"","phone":"","website":"","source":"","source_as_of":"","verified":0,"note":"","id":"da2fc6ffd863456f928b6d434c5f922d","version":1,"created":"2026-11-25T23:20:45.831066Z","modified":"2026-11-25T23:20:45.831069Z"}');
INSERT INTO "journal_entry" VALUES (2, 'organization_name', '331c1b5b761c4b94a0447f56bb1b07e8', NULL, '{"organization_id":"da2fc6ffd863456f928b6d434c5f922d","name":"Ministerium für Beispiele","short_name":"","start_date":null,"end_date":null,"id":"331c1b5b761c4b94a0447f56bb1b07e8","version":1,"created":"2026-11-25T23:20:45.832014Z","modified":"2026-11-25T23:20:45.832016Z"}');
INSERT INTO "journal_entry" VALUES (2, 'person', 'dd798bda67e8463caf955066a24c288a', NULL, '{"family_name":"Häßler","given_name":"Änne","form_of_address":"","title":"","affix":"","salutation":"","function":"","phone":"","source":"","legal_basis":"","confirmed_on":null,"sample":1,"note":"","id":"dd798bda67e8463caf955066a24c288a","version":1,"created":"2026-11-25T23:20:45.832963Z","modified":"2026-11-25T23:20:45.832965Z"}');
INSERT INTO "journal_entry" VALUES (2, 'person_email', '46474e98f9b64554bef45c77d34b7c63', NULL, '{"person_id":"dd798bda67e8463caf955066a24c288a","address":"aenne@example.org","position":0,"id":"46474e98f9b64554bef45c77d34b7c63","version":1,"created":"2026-11-25T23:20:45.833742Z","modified":"2026-11-25T23:20:45.833744Z"}');
INSERT INTO "journal_entry" VALUES (2, 'employment', '9383e44171f24e2a8ed905901c55d6c4', NULL, '{"person_id":"dd798bda67e8463caf955066a24c288a","organization_id":"da2fc6ffd863456f928b6d434c5f922d","function":"","start_date":null,"end_date":null,"id":"9383e44171f24e2a8ed905901c55d6c4","version":1,"created":"2026-11-25T23:20:45.835829Z","modified":"2026-11-25T23:20:45.835832Z"}');
INSERT INTO "journal_entry" VALUES (2, 'committee', 'd9f3df19223f4477ad1af4f2eccfcb19', NULL, '{"name":"Round Table","short_name":"LRT","nature":"other","purpose":"","rhythm":"","convenor":"","organizer_name":"","organizer_email":"","letterhead":"","start_time":"11:00","duration_minutes":300,"usual_city":"","position":0,"note":"","id":"d9f3df19223f4477ad1af4f2eccfcb19","version":1,"created":"2026-11-25T23:20:45.836807Z","modified":"2026-11-25T23:20:45.836810Z"}');
INSERT INTO "journal_entry" VALUES (2, 'deadline_rule', 'df4c6dbc74864c14a1e2bfc556e08751', NULL, '{"committee_id":"d9f3df19223f4477ad1af4f2eccfcb19","deadline":"invitation","offset_days":-28,"anchor_committee_id":null,"shift":"none","shift_holidays":0,"source":"","start_date":null,"end_date":null,"id":"df4c6dbc74864c14a1e2bfc556e08751","version":1,"created":"2026-11-25T23:20:45.837688Z","modified":"2026-11-25T23:20:45.837691Z"}');
INSERT INTO "journal_entry" VALUES (2, 'committee_rule', '299336f267cc4bfd9b004534ac11f439', NULL, '{"committee_id":"d9f3df19223f4477ad1af4f2eccfcb19","rhythm":"none","rhythm_count":1,"rhythm_week":1,"rhythm_weekday":0,"rhythm_months":"[\"3\", \"9\"]","calls_between":0,"quorum":"more_than_half","quorum_count":0,"majority":"simple","majority_count":0,"numbering":"running","source":"","start_date":null,"end_date":null,"id":"299336f267cc4bfd9b004534ac11f439","version":1,"created":"2026-11-25T23:20:45.838872Z","modified":"2026-11-25T23:20:45.838875Z"}');
INSERT INTO "journal_entry" VALUES (2, 'seat', '94c1dfcb32694ed98496f94373d67e55', NULL, '{"committee_id":"d9f3df19223f4477ad1af4f2eccfcb19","land_id":"aff832962fbe43e09f2c37fa6d7d548b","organization_id":null,"label":"","voting":1,"required":0,"weight":1,"position":0,"start_date":null,"end_date":null,"note":"","id":"94c1dfcb32694ed98496f94373d67e55","version":1,"created":"2026-11-25T23:20:45.839719Z","modified":"2026-11-25T23:20:45.839721Z"}');
INSERT INTO "journal_entry" VALUES (2, 'membership', '60651983f20a4c2593b732c71976fc2e', NULL, '{"seat_id":"94c1dfcb32694ed98496f94373d67e55","person_id":"dd798bda67e8463caf955066a24c288a","role":"holder","rank":1,"start_date":"2026-01-01","end_date":null,"note":"","id":"60651983f20a4c2593b732c71976fc2e","version":1,"created":"2026-11-25T23:20:45.840522Z","modified":"2026-11-25T23:20:45.840527Z"}');
INSERT INTO "journal_entry" VALUES (2, 'meeting', 'd1e018279c7340ab81218c03e39feae8', NULL, '{"reference":"LRT-2027-1","name":"Erste","number":"","state":"planned","start":"2027-03-18T11:00+01:00","end":null,"first_day_end":"","last_day_start":"","precision":"minute","mode":"presence","location_name":"","street":"","postal_code":"","city":"","video_url":"","dial_in":"","host":"","note":"","source":"","source_label":"","source_as_of":"","remarks":"[]","lands_reported":null,"agenda_frozen":0,"uid":"u@x","sequence":0,"last_dtstamp":null,"cancel_reason":"","id":"d1e018279c7340ab81218c03e39feae8","version":1,"created":"2026-11-25T23:20:45.841777Z","modified":"2026-11-25T23:20:45.841779Z"}');
INSERT INTO "journal_entry" VALUES (2, 'meeting_committee', 'd8e37b080c514d5d90d934f2708bb300', NULL, '{"meeting_id":"d1e018279c7340ab81218c03e39feae8","committee_id":"d9f3df19223f4477ad1af4f2eccfcb19","position":0,"id":"d8e37b080c514d5d90d934f2708bb300","version":1,"created":"2026-11-25T23:20:45.844117Z","modified":"2026-11-25T23:20:45.844120Z"}');
INSERT INTO "journal_entry" VALUES (2, 'agenda_item', 'd3b67e4deb9e42359d057a8d4a909a59', NULL, '{"meeting_id":"d1e018279c7340ab81218c03e39feae8","parent_id":null,"position":0,"number":"","item_kind":"information","state":"planned","name":"Begrüßung","public":1,"minutes_allotted":null,"fixed_start":null,"rapporteur_seat_id":null,"rapporteur":"","note":"","proposal":"","earlier":"[\"a\"]","text":"","result":"","id":"d3b67e4deb9e42359d057a8d4a909a59","version":1,"created":"2026-11-25T23:20:45.845184Z","modified":"2026-11-25T23:20:45.845187Z"}');
INSERT INTO "journal_entry" VALUES (2, 'agenda_item', 'c2088c80355e4a27a601618688ad4cfb', NULL, '{"meeting_id":"d1e018279c7340ab81218c03e39feae8","parent_id":"d3b67e4deb9e42359d057a8d4a909a59","position":0,"number":"","item_kind":"information","state":"planned","name":"Vorstellung","public":1,"minutes_allotted":null,"fixed_start":null,"rapporteur_seat_id":null,"rapporteur":"","note":"","proposal":"","earlier":"[]","text":"","result":"","id":"c2088c80355e4a27a601618688ad4cfb","version":1,"created":"2026-11-25T23:20:45.846282Z","modified":"2026-11-25T23:20:45.846285Z"}');
INSERT INTO "journal_entry" VALUES (2, 'attendance', 'f3e505c8d872483aa4326c1cdc777f5e', NULL, '{"meeting_id":"d1e018279c7340ab81218c03e39feae8","seat_id":"94c1dfcb32694ed98496f94373d67e55","person_id":"dd798bda67e8463caf955066a24c288a","name":"","organization":"","role":"member","mode":"presence","state":"expected","arrived":"","left":"","note":"","position":0,"id":"f3e505c8d872483aa4326c1cdc777f5e","version":1,"created":"2026-11-25T23:20:45.847355Z","modified":"2026-11-25T23:20:45.847358Z"}');
INSERT INTO "journal_entry" VALUES (2, 'invitation', '821351a92a164d4ead8e04f342e92ca8', NULL, '{"meeting_id":"d1e018279c7340ab81218c03e39feae8","seat_id":"94c1dfcb32694ed98496f94373d67e55","person_id":null,"name":"","address":"aenne@example.org","answer":"needs-action","answered_at":null,"comment":"","last_sequence":0,"id":"821351a92a164d4ead8e04f342e92ca8","version":1,"created":"2026-11-25T23:20:45.848513Z","modified":"2026-11-25T23:20:45.848515Z"}');
INSERT INTO "journal_entry" VALUES (2, 'dispatch', 'cdfaaccae7f84731b996396bbe470111', NULL, '{"meeting_id":"d1e018279c7340ab81218c03e39feae8","dispatch_kind":"invitation","way":"files","sent_at":"2027-01-04T09:30:00.000000Z","sequence":0,"document_sha512":"","note":"","id":"cdfaaccae7f84731b996396bbe470111","version":1,"created":"2026-11-25T23:20:45.849285Z","modified":"2026-11-25T23:20:45.849287Z"}');
INSERT INTO "journal_entry" VALUES (2, 'dispatch_recipient', '4c4539a0d5f04750aa601505728e8b3c', NULL, '{"dispatch_id":"cdfaaccae7f84731b996396bbe470111","seat_id":null,"person_id":null,"name":"","address":"aenne@example.org","result":"written","id":"4c4539a0d5f04750aa601505728e8b3c","version":1,"created":"2026-11-25T23:20:45.850007Z","modified":"2026-11-25T23:20:45.850009Z"}');
INSERT INTO "journal_entry" VALUES (2, 'minutes', '38ec3c403cca4cc98201ac64ec36625b', NULL, '{"meeting_id":"d1e018279c7340ab81218c03e39feae8","minutes_type":"results","state":"draft","chair":"Änne Häßler","keeper":"","opening":"","closing":"","circulated_on":null,"objections_until":null,"approved_on":null,"approved_hash":"","id":"38ec3c403cca4cc98201ac64ec36625b","version":1,"created":"2026-11-25T23:20:45.851078Z","modified":"2026-11-25T23:20:45.851080Z"}');
INSERT INTO "journal_entry" VALUES (2, 'resolution', '415e028a22ba45a8a6869954ea86ec94', NULL, '{"meeting_id":"d1e018279c7340ab81218c03e39feae8","agenda_item_id":"d3b67e4deb9e42359d057a8d4a909a59","position":0,"number":null,"text":"So sei es.","result":"adopted","votes_yes":null,"votes_no":null,"votes_abstain":null,"review_on":null,"id":"415e028a22ba45a8a6869954ea86ec94","version":1,"created":"2026-11-25T23:20:45.851857Z","modified":"2026-11-25T23:20:45.851859Z"}');
INSERT INTO "journal_entry" VALUES (2, 'action_item', '490f9ca4db87404b88f4b29b7e93e6cf', NULL, '{"meeting_id":"d1e018279c7340ab81218c03e39feae8","agenda_item_id":null,"title":"Raum buchen","note":"","state":"open","due":"2027-04-01","closed_on":null,"responsible_seat_id":null,"responsible_person_id":null,"responsible":"","id":"490f9ca4db87404b88f4b29b7e93e6cf","version":1,"created":"2026-11-25T23:20:45.852628Z","modified":"2026-11-25T23:20:45.852630Z"}');
INSERT INTO "journal_entry" VALUES (2, 'spent_number', '9d86aaac1a29429eb598afbe04e7d795', NULL, '{"series":"LRT:2027","running":1,"label":"LRT-2027-1","drawn":"2027-01-04T09:30:00.000000Z","id":"9d86aaac1a29429eb598afbe04e7d795","version":1,"created":"2026-11-25T23:20:45.853303Z","modified":"2026-11-25T23:20:45.853305Z"}');
INSERT INTO "journal_entry" VALUES (2, 'attachment', '55f46aafa42b4f288de2da9289818d9b', NULL, '{"meeting_id":"d1e018279c7340ab81218c03e39feae8","agenda_item_id":null,"name":"Anlage","file_name":"a.txt","mime_type":"application/octet-stream","size":7,"sha512":"be024e2715b21ef16744b4c96a954e632bfda830955bdec069278892233c89fd35af67faa6b854124059b9837ee227813087ea21398ffde6bca479af31d95189","id":"55f46aafa42b4f288de2da9289818d9b","version":1,"created":"2026-11-25T23:20:45.854121Z","modified":"2026-11-25T23:20:45.854123Z"}');
INSERT INTO "journal_entry" VALUES (2, 'workspace_setting', 'a2903f4447b14f57b217738d0fadc500', NULL, '{"key":"organizer","value":"\"Beispiel\"","id":"a2903f4447b14f57b217738d0fadc500","version":1,"created":"2026-11-25T23:20:45.862382Z","modified":"2026-11-25T23:20:45.862384Z"}');
INSERT INTO "journal_entry" VALUES (2, 'school_holiday', '4aa9d4d61d8144f4a8db5aad4c543f99', NULL, '{"land_id":"aff832962fbe43e09f2c37fa6d7d548b","name":"Osterferien","start_date":"2027-04-01","end_date":"2027-04-09","source":"","id":"4aa9d4d61d8144f4a8db5aad4c543f99","version":1,"created":"2026-11-25T23:20:45.863083Z","modified":"2026-11-25T23:20:45.863085Z"}');
INSERT INTO "journal_entry" VALUES (2, 'calendar_layer', '98e8f6a74dd64bc7a0335e1fac78175b', NULL, '{"name":"Sitzungswochen","weight":"light","colour":"blue","visible":1,"source":"","file":"","refreshed":null,"position":0,"note":"","id":"98e8f6a74dd64bc7a0335e1fac78175b","version":1,"created":"2026-11-25T23:20:45.863929Z","modified":"2026-11-25T23:20:45.863932Z"}');
INSERT INTO "journal_entry" VALUES (2, 'layer_day', '04834f57518d48ef8d1ebdc32f29f485', NULL, '{"layer_id":"98e8f6a74dd64bc7a0335e1fac78175b","land_id":null,"name":"Sitzungswoche","start_date":"2027-04-01","end_date":"2027-04-09","id":"04834f57518d48ef8d1ebdc32f29f485","version":1,"created":"2026-11-25T23:20:45.864759Z","modified":"2026-11-25T23:20:45.864761Z"}');
INSERT INTO "journal_entry" VALUES (2, 'poll', '0410e10802da4a9183d510862bb8f5d3', NULL, '{"committee_id":"d9f3df19223f4477ad1af4f2eccfcb19","code":"T-ABCDEF","name":"Termin","state":"draft","mode":"presence","city":"","text":"","answer_until":null,"with_holds":1,"sent_at":null,"meeting_reference":"","note":"","id":"0410e10802da4a9183d510862bb8f5d3","version":1,"created":"2026-11-25T23:20:45.865588Z","modified":"2026-11-25T23:20:45.865591Z"}');
INSERT INTO "journal_entry" VALUES (2, 'poll_option', '15044273b74e47268e38077114ab5427', NULL, '{"poll_id":"0410e10802da4a9183d510862bb8f5d3","number":1,"start":"2027-03-18T11:00+01:00","end":"2027-03-18T11:00+01:00","uid":"o@x","sequence":0,"chosen":0,"id":"15044273b74e47268e38077114ab5427","version":1,"created":"2026-11-25T23:20:45.866748Z","modified":"2026-11-25T23:20:45.866750Z"}');
INSERT INTO "journal_entry" VALUES (2, 'poll_seat', '058f1e25ffa54bcaafc8573b1229a556', NULL, '{"poll_id":"0410e10802da4a9183d510862bb8f5d3","seat_id":"94c1dfcb32694ed98496f94373d67e55","required":0,"name":"","address":"aenne@example.org","sent_at":null,"reminded_at":null,"answered_at":null,"comment":"","id":"058f1e25ffa54bcaafc8573b1229a556","version":1,"created":"2026-11-25T23:20:45.868662Z","modified":"2026-11-25T23:20:45.868665Z"}');
INSERT INTO "journal_entry" VALUES (2, 'poll_answer', 'cd3606555a784cd1b76644b718fd14bb', NULL, '{"option_id":"15044273b74e47268e38077114ab5427","seat_id":"94c1dfcb32694ed98496f94373d67e55","answer":"yes","way":"hand","id":"cd3606555a784cd1b76644b718fd14bb","version":1,"created":"2026-11-25T23:20:45.869390Z","modified":"2026-11-25T23:20:45.869392Z"}');
INSERT INTO "journal_entry" VALUES (2, 'poll_letter', '4a454de4090a455c83a44f81c3e2872b', NULL, '{"poll_id":"0410e10802da4a9183d510862bb8f5d3","sender":"aenne@example.org","subject":"","text":"","reason":"no-answer","done":0,"id":"4a454de4090a455c83a44f81c3e2872b","version":1,"created":"2026-11-25T23:20:45.870125Z","modified":"2026-11-25T23:20:45.870127Z"}');
INSERT INTO "journal_entry" VALUES (2, 'rotation_turn', '7a88b0f5c5a64b75bce71ecbdfe6259e', NULL, '{"committee_id":"d9f3df19223f4477ad1af4f2eccfcb19","role":"host","year":2027,"running":1,"turn_kind":"planned","seat_id":"94c1dfcb32694ed98496f94373d67e55","name":"","city":"","note":"","id":"7a88b0f5c5a64b75bce71ecbdfe6259e","version":1,"created":"2026-11-25T23:20:45.871039Z","modified":"2026-11-25T23:20:45.871041Z"}');
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
INSERT INTO "journal_step" VALUES (2, 'fill', 'Beispiel', 'beispiel@example.org', '2027-01-04T09:30:00.000000Z', 'done', NULL, 0, 0, '097fb0371f18ceccecee238858d9b2d12f0ff6b6b4eb8f433de01064154be9ae', '61efbe7f86a26e502fd6825fe9c83f0eda3fc966937c52d22fc4d35428875315');
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
INSERT INTO "land" VALUES ('DE-BB', 'BB', 'Brandenburg', 'Land', 'P', 'aff832962fbe43e09f2c37fa6d7d548b', 1, '2026-11-25T23:20:45.829407Z', '2026-11-25T23:20:45.829414Z');
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
INSERT INTO "layer_day" VALUES ('98e8f6a74dd64bc7a0335e1fac78175b', NULL, 'Sitzungswoche', '2027-04-01', '2027-04-09', '04834f57518d48ef8d1ebdc32f29f485', 1, '2026-11-25T23:20:45.864759Z', '2026-11-25T23:20:45.864761Z');
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
INSERT INTO "meeting" VALUES ('LRT-2027-1', 'Erste', '', 'planned', '2027-03-18T11:00+01:00', NULL, '', '', 'minute', 'presence', '', '', '', '', '', '', '', '', '', '', '', '[]', NULL, 0, 'u@x', 0, NULL, '', 'd1e018279c7340ab81218c03e39feae8', 1, '2026-11-25T23:20:45.841777Z', '2026-11-25T23:20:45.841779Z');
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
INSERT INTO "meeting_committee" VALUES ('d1e018279c7340ab81218c03e39feae8', 'd9f3df19223f4477ad1af4f2eccfcb19', 0, 'd8e37b080c514d5d90d934f2708bb300', 1, '2026-11-25T23:20:45.844117Z', '2026-11-25T23:20:45.844120Z');
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
INSERT INTO "membership" VALUES ('94c1dfcb32694ed98496f94373d67e55', 'dd798bda67e8463caf955066a24c288a', 'holder', 1, '2026-01-01', NULL, '', '60651983f20a4c2593b732c71976fc2e', 1, '2026-11-25T23:20:45.840522Z', '2026-11-25T23:20:45.840527Z');
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
INSERT INTO "minutes" VALUES ('d1e018279c7340ab81218c03e39feae8', 'results', 'draft', 'Änne Häßler', '', '', '', NULL, NULL, NULL, '', '38ec3c403cca4cc98201ac64ec36625b', 1, '2026-11-25T23:20:45.851078Z', '2026-11-25T23:20:45.851080Z');
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
INSERT INTO "organization" VALUES ('ministry', 'aff832962fbe43e09f2c37fa6d7d548b', NULL, 'active', NULL, 1, '[]', '', '', '', '', '', '', '', '', '', '', 0, '', 'da2fc6ffd863456f928b6d434c5f922d', 1, '2026-11-25T23:20:45.831066Z', '2026-11-25T23:20:45.831069Z');
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
INSERT INTO "organization_name" VALUES ('da2fc6ffd863456f928b6d434c5f922d', 'Ministerium für Beispiele', '', NULL, NULL, '331c1b5b761c4b94a0447f56bb1b07e8', 1, '2026-11-25T23:20:45.832014Z', '2026-11-25T23:20:45.832016Z');
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
INSERT INTO "person" VALUES ('Häßler', 'Änne', '', '', '', '', '', '', '', '', NULL, 1, '', 'dd798bda67e8463caf955066a24c288a', 1, '2026-11-25T23:20:45.832963Z', '2026-11-25T23:20:45.832965Z');
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
INSERT INTO "person_email" VALUES ('dd798bda67e8463caf955066a24c288a', 'aenne@example.org', 0, '46474e98f9b64554bef45c77d34b7c63', 1, '2026-11-25T23:20:45.833742Z', '2026-11-25T23:20:45.833744Z');
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
INSERT INTO "poll" VALUES ('d9f3df19223f4477ad1af4f2eccfcb19', 'T-ABCDEF', 'Termin', 'draft', 'presence', '', '', NULL, 1, NULL, '', '', '0410e10802da4a9183d510862bb8f5d3', 1, '2026-11-25T23:20:45.865588Z', '2026-11-25T23:20:45.865591Z');
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
INSERT INTO "poll_answer" VALUES ('15044273b74e47268e38077114ab5427', '94c1dfcb32694ed98496f94373d67e55', 'yes', 'hand', 'cd3606555a784cd1b76644b718fd14bb', 1, '2026-11-25T23:20:45.869390Z', '2026-11-25T23:20:45.869392Z');
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
INSERT INTO "poll_letter" VALUES ('0410e10802da4a9183d510862bb8f5d3', 'aenne@example.org', '', '', 'no-answer', 0, '4a454de4090a455c83a44f81c3e2872b', 1, '2026-11-25T23:20:45.870125Z', '2026-11-25T23:20:45.870127Z');
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
INSERT INTO "poll_option" VALUES ('0410e10802da4a9183d510862bb8f5d3', 1, '2027-03-18T11:00+01:00', '2027-03-18T11:00+01:00', 'o@x', 0, 0, '15044273b74e47268e38077114ab5427', 1, '2026-11-25T23:20:45.866748Z', '2026-11-25T23:20:45.866750Z');
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
INSERT INTO "poll_seat" VALUES ('0410e10802da4a9183d510862bb8f5d3', '94c1dfcb32694ed98496f94373d67e55', 0, '', 'aenne@example.org', NULL, NULL, NULL, '', '058f1e25ffa54bcaafc8573b1229a556', 1, '2026-11-25T23:20:45.868662Z', '2026-11-25T23:20:45.868665Z');
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
INSERT INTO "resolution" VALUES ('d1e018279c7340ab81218c03e39feae8', 'd3b67e4deb9e42359d057a8d4a909a59', 0, NULL, 'So sei es.', 'adopted', NULL, NULL, NULL, NULL, '415e028a22ba45a8a6869954ea86ec94', 1, '2026-11-25T23:20:45.851857Z', '2026-11-25T23:20:45.851859Z');
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
INSERT INTO "rotation_turn" VALUES ('d9f3df19223f4477ad1af4f2eccfcb19', 'host', 2027, 1, 'planned', '94c1dfcb32694ed98496f94373d67e55', '', '', '', '7a88b0f5c5a64b75bce71ecbdfe6259e', 1, '2026-11-25T23:20:45.871039Z', '2026-11-25T23:20:45.871041Z');
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
INSERT INTO "school_holiday" VALUES ('aff832962fbe43e09f2c37fa6d7d548b', 'Osterferien', '2027-04-01', '2027-04-09', '', '4aa9d4d61d8144f4a8db5aad4c543f99', 1, '2026-11-25T23:20:45.863083Z', '2026-11-25T23:20:45.863085Z');
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
INSERT INTO "seat" VALUES ('d9f3df19223f4477ad1af4f2eccfcb19', 'aff832962fbe43e09f2c37fa6d7d548b', NULL, '', 1, 0, 1, 0, NULL, NULL, '', '94c1dfcb32694ed98496f94373d67e55', 1, '2026-11-25T23:20:45.839719Z', '2026-11-25T23:20:45.839721Z');
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
INSERT INTO "spent_number" VALUES ('LRT:2027', 1, 'LRT-2027-1', '2027-01-04T09:30:00.000000Z', '9d86aaac1a29429eb598afbe04e7d795', 1, '2026-11-25T23:20:45.853303Z', '2026-11-25T23:20:45.853305Z');
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
INSERT INTO "workspace_setting" VALUES ('organizer', '"Beispiel"', 'a2903f4447b14f57b217738d0fadc500', 1, '2026-11-25T23:20:45.862382Z', '2026-11-25T23:20:45.862384Z');
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

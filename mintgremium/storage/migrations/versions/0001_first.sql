CREATE TABLE attachment_content (
    sha512 VARCHAR(128) NOT NULL,
    content BLOB NOT NULL,
    CONSTRAINT pk_attachment_content PRIMARY KEY (sha512)
);

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
CREATE INDEX ix_meeting_number ON meeting (number);
CREATE INDEX ix_meeting_start_id ON meeting (start, id);
CREATE INDEX ix_meeting_state ON meeting (state);

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
CREATE INDEX ix_person_family_name ON person (family_name);

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
CREATE INDEX ix_reply_meeting_reference ON reply (meeting_reference);
CREATE INDEX ix_reply_state ON reply (state);
CREATE INDEX ix_reply_uid ON reply (uid);

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
CREATE INDEX ix_spent_number_series ON spent_number (series);

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
CREATE INDEX ix_committee_rule_committee_id ON committee_rule (committee_id);

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
CREATE INDEX ix_deadline_rule_anchor_committee_id ON deadline_rule (anchor_committee_id);
CREATE INDEX ix_deadline_rule_committee_id ON deadline_rule (committee_id);

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
CREATE INDEX ix_dispatch_meeting_id ON dispatch (meeting_id);

CREATE TABLE journal_entry (
    step INTEGER NOT NULL,
    kind VARCHAR(30) NOT NULL,
    record_id VARCHAR(32) NOT NULL,
    "before" TEXT,
    "after" TEXT,
    CONSTRAINT pk_journal_entry PRIMARY KEY (step, kind, record_id),
    CONSTRAINT fk_journal_entry_step_journal_step FOREIGN KEY(step) REFERENCES journal_step (number)
);
CREATE INDEX ix_journal_entry_record_id_step ON journal_entry (record_id, step);

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
CREATE INDEX ix_layer_day_layer_id_start_date ON layer_day (layer_id, start_date);

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
CREATE INDEX ix_meeting_committee_committee_id ON meeting_committee (committee_id);
CREATE INDEX ix_meeting_committee_meeting_id ON meeting_committee (meeting_id);

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
CREATE INDEX ix_organization_land_id ON organization (land_id);
CREATE INDEX ix_organization_parent_id ON organization (parent_id);

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
CREATE INDEX ix_person_email_address ON person_email (address);
CREATE INDEX ix_person_email_person_id ON person_email (person_id);

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
CREATE INDEX ix_poll_committee_id ON poll (committee_id);
CREATE INDEX ix_poll_state ON poll (state);

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
CREATE INDEX ix_reminder_meeting_reference ON reminder (meeting_reference);
CREATE INDEX ix_reminder_person_id ON reminder (person_id);

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
CREATE INDEX ix_reminder_rule_committee_id ON reminder_rule (committee_id);

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
CREATE INDEX ix_school_holiday_land_id_start_date ON school_holiday (land_id, start_date);

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
CREATE INDEX ix_dispatch_document_dispatch_id ON dispatch_document (dispatch_id);

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
CREATE INDEX ix_employment_organization_id ON employment (organization_id);
CREATE INDEX ix_employment_person_id ON employment (person_id);

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
CREATE INDEX ix_organization_change_resulting_id ON organization_change (resulting_id);

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
CREATE INDEX ix_organization_name_organization_id ON organization_name (organization_id);

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
CREATE INDEX ix_poll_letter_poll_id ON poll_letter (poll_id);

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
CREATE INDEX ix_poll_option_poll_id ON poll_option (poll_id);

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
CREATE INDEX ix_seat_committee_id ON seat (committee_id);
CREATE INDEX ix_seat_land_id ON seat (land_id);
CREATE INDEX ix_seat_organization_id ON seat (organization_id);

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
CREATE INDEX ix_agenda_item_meeting_id ON agenda_item (meeting_id);
CREATE INDEX ix_agenda_item_parent_id ON agenda_item (parent_id);
CREATE INDEX ix_agenda_item_rapporteur_seat_id ON agenda_item (rapporteur_seat_id);

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
CREATE INDEX ix_attendance_meeting_id ON attendance (meeting_id);
CREATE INDEX ix_attendance_person_id ON attendance (person_id);
CREATE INDEX ix_attendance_seat_id ON attendance (seat_id);

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
CREATE INDEX ix_committee_role_committee_id ON committee_role (committee_id);
CREATE INDEX ix_committee_role_organization_id ON committee_role (organization_id);
CREATE INDEX ix_committee_role_person_id ON committee_role (person_id);
CREATE INDEX ix_committee_role_seat_id ON committee_role (seat_id);

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
CREATE INDEX ix_dispatch_recipient_dispatch_id ON dispatch_recipient (dispatch_id);
CREATE INDEX ix_dispatch_recipient_person_id ON dispatch_recipient (person_id);
CREATE INDEX ix_dispatch_recipient_seat_id ON dispatch_recipient (seat_id);

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
CREATE INDEX ix_invitation_meeting_id ON invitation (meeting_id);
CREATE INDEX ix_invitation_person_id ON invitation (person_id);
CREATE INDEX ix_invitation_seat_id ON invitation (seat_id);

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
CREATE INDEX ix_membership_person_id ON membership (person_id);
CREATE INDEX ix_membership_seat_id ON membership (seat_id);

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
CREATE INDEX ix_poll_answer_option_id ON poll_answer (option_id);
CREATE INDEX ix_poll_answer_seat_id ON poll_answer (seat_id);

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
CREATE INDEX ix_poll_seat_poll_id ON poll_seat (poll_id);
CREATE INDEX ix_poll_seat_seat_id ON poll_seat (seat_id);

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
CREATE INDEX ix_rotation_turn_committee_id ON rotation_turn (committee_id);
CREATE INDEX ix_rotation_turn_seat_id ON rotation_turn (seat_id);

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
CREATE INDEX ix_seat_bearer_organization_id ON seat_bearer (organization_id);

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
CREATE INDEX ix_succession_predecessor_id ON succession (predecessor_id);
CREATE INDEX ix_succession_seat_id ON succession (seat_id);
CREATE INDEX ix_succession_successor_id ON succession (successor_id);

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
CREATE INDEX ix_action_item_agenda_item_id ON action_item (agenda_item_id);
CREATE INDEX ix_action_item_meeting_id ON action_item (meeting_id);
CREATE INDEX ix_action_item_responsible_person_id ON action_item (responsible_person_id);
CREATE INDEX ix_action_item_responsible_seat_id ON action_item (responsible_seat_id);
CREATE INDEX ix_action_item_state_due ON action_item (state, due);

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
CREATE INDEX ix_attachment_agenda_item_id ON attachment (agenda_item_id);
CREATE INDEX ix_attachment_meeting_id ON attachment (meeting_id);
CREATE INDEX ix_attachment_sha512 ON attachment (sha512);

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
CREATE INDEX ix_outgoing_mail_dispatch_id ON outgoing_mail (dispatch_id);
CREATE INDEX ix_outgoing_mail_recipient_id ON outgoing_mail (recipient_id);
CREATE INDEX ix_outgoing_mail_state ON outgoing_mail (state);

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
CREATE INDEX ix_resolution_agenda_item_id ON resolution (agenda_item_id);
CREATE INDEX ix_resolution_meeting_id ON resolution (meeting_id);

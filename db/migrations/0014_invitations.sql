-- Who may be asked, who is asked to a question and what they say, and who brings whom together.

-- Until this day somebody is not proposed to anyone, because they said so.
alter table people add column busy_until date;

-- Those who want to be asked when a question stays without reaction.
create table ambassadors (
  person_id bigint primary key references people,
  since timestamptz not null default now()
);

create table question_invitations (
  id bigint generated always as identity primary key,
  question_id bigint not null references questions on delete cascade,
  person_id bigint not null references people,
  -- Empty when the house itself asks, for a question that nobody reacted to.
  invited_by bigint references people,
  line text not null default '' check (length(line) <= 500),
  invited_at timestamptz not null default now(),
  -- Not now is for who said it alone: to everybody else it is the same as no answer.
  answer text check (answer in ('experience', 'join', 'know-someone', 'not-now')),
  answered_at timestamptz,
  -- Nobody is asked twice to the same question.
  unique (question_id, person_id),
  check ((answer is null) = (answered_at is null)),
  check (invited_by <> person_id)
);
create index question_invitations_by_person on question_invitations (person_id, invited_at);
create index question_invitations_by_inviter on question_invitations (invited_by, invited_at) where invited_by is not null;

-- A question that stayed without reaction was brought to ambassadors and connectors: once.
create table ambassador_calls (
  question_id bigint primary key references questions on delete cascade,
  called_at timestamptz not null default now()
);

create table introductions (
  id bigint generated always as identity primary key,
  question_id bigint not null references questions on delete cascade,
  introducer_id bigint not null references people,
  line text not null default '' check (length(line) <= 500),
  begun_at timestamptz not null default now(),
  -- When both had said yes, and both got the mail that begins the contact.
  introduced_at timestamptz,
  -- Two weeks after that each is asked, once, whether it helped.
  help_asked_at timestamptz,
  check (help_asked_at is null or introduced_at is not null)
);
create index introductions_by_question on introductions (question_id);
create index introductions_by_introducer on introductions (introducer_id, begun_at);
create index introductions_to_look_back_at on introductions (introduced_at) where introduced_at is not null and help_asked_at is null;

create table introduction_sides (
  id bigint generated always as identity primary key,
  introduction_id bigint not null references introductions on delete cascade,
  side text not null check (side in ('asker', 'known')),
  person_id bigint references people,
  -- Somebody from outside, as the introducer named them. The address goes when it is not needed any more.
  name text not null default '' check (length(name) <= 120),
  address text,
  -- The asker is asked first: nothing of the question goes to others before they said yes.
  asked_at timestamptz,
  -- A no is for who said it alone.
  answer text check (answer in ('yes', 'no')),
  answered_at timestamptz,
  helped text check (helped in ('yes', 'a-little', 'no')),
  helped_at timestamptz,
  unique (introduction_id, side),
  check ((answer is null) = (answered_at is null)),
  check ((helped is null) = (helped_at is null)),
  check (side = 'known' or person_id is not null)
);
create index introduction_sides_by_person on introduction_sides (person_id) where person_id is not null;

-- What a mail gives somebody to answer one thing without signing in. Kept as digests, like all secrets.
create table answer_links (
  token_digest bytea primary key,
  invitation_id bigint references question_invitations on delete cascade,
  introduction_side_id bigint references introduction_sides on delete cascade,
  ends_at timestamptz not null,
  check (num_nonnulls(invitation_id, introduction_side_id) = 1)
);
create index answer_links_by_end on answer_links (ends_at);
create index answer_links_by_invitation on answer_links (invitation_id) where invitation_id is not null;
create index answer_links_by_introduction_side on answer_links (introduction_side_id) where introduction_side_id is not null;

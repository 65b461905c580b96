-- Two questions that turn out to be the same become one. One stays; all that hangs on the other comes along, and can go back.

-- The question that this one lives on in. As long as it is set, this one is found nowhere: its old address leads there.
alter table questions
  add column merged_into bigint references questions,
  add check (merged_into <> id);
create index questions_by_merged_into on questions (merged_into) where merged_into is not null;

-- One asker proposes it to the other. With the answer it becomes a merge, or it ends.
create table question_merges (
  id bigint generated always as identity primary key,
  kept_id bigint not null references questions on delete cascade,
  merged_id bigint not null references questions on delete cascade,
  -- The two askers; one person when both questions are theirs.
  proposed_by bigint not null references people,
  asked_of bigint not null references people,
  -- Why, in a line of who proposes it.
  note text not null,
  proposed_at timestamptz not null default now(),
  outcome text check (outcome in ('agreed', 'declined', 'withdrawn', 'lapsed')),
  ended_at timestamptz,
  -- Empty when time itself did it.
  ended_by bigint references people,
  undone_at timestamptz,
  undone_by bigint references people,
  -- What the asker of the question that went wrote there, as it stands at the one that stayed.
  own_version_id bigint references contributions on delete set null,
  -- How the question that stayed stood before.
  kept_state text check (kept_state in ('asked', 'gathering', 'working', 'harvested', 'closed', 'dormant')),
  kept_active_at timestamptz,
  -- The newest contribution and the newest line of its history at that moment: what is above it was added since.
  last_contribution_id bigint,
  last_state_id bigint,
  check (kept_id <> merged_id),
  check ((outcome is null) = (ended_at is null)),
  check (undone_at is null or outcome = 'agreed'),
  check (outcome is distinct from 'agreed' or num_nulls(kept_state, kept_active_at, last_contribution_id, last_state_id) = 0)
);
-- One proposal at a time between two questions, and a question goes into one other only.
create unique index question_merges_open on question_merges (least(kept_id, merged_id), greatest(kept_id, merged_id)) where outcome is null;
create unique index question_merges_in_force on question_merges (merged_id) where outcome = 'agreed' and undone_at is null;
create index question_merges_by_kept on question_merges (kept_id);
create index question_merges_by_merged on question_merges (merged_id);
create index question_merges_by_proposer on question_merges (proposed_by);
create index question_merges_by_asked on question_merges (asked_of);

-- What came along with a merge, so that exactly that can go back. What is one of a kind moves: a contribution, circle or harvest. What
-- a person has once at a question (a join, a follow, a reading mark) stays at the question that went, and is written at
-- the one that stayed as far as it was not there.
create table merge_moves (
  merge_id bigint not null references question_merges on delete cascade,
  kind text not null check (kind in ('contribution', 'circle', 'harvest', 'invitation', 'join', 'follow', 'mark')),
  -- The id of what moved, or of the person whose join, follow or mark was written.
  row_id bigint not null,
  -- Of a mark that was there already: how far it stood before, and how far since.
  mark_before bigint,
  look_before bigint,
  mark_since bigint,
  primary key (merge_id, kind, row_id)
);

-- What readers are served is the last published version, so who may read it is the audience that version was published
-- for. harvests.audience, like the title and the passages, is what its writers have in mind for the next one.

alter table harvests
  add column published_audience text check (published_audience in ('circle', 'organisation', 'community', 'public')),
  add column published_organisation_id bigint references organisations,
  -- Names it in feeds, also after the installation moved to another address.
  add column feed_id uuid not null default gen_random_uuid(),
  -- Of the published version only: what somebody may not read, they must not find either.
  drop column search,
  add column search tsvector,
  add check ((published_at is null) = (published_audience is null)),
  add check ((published_audience is not distinct from 'organisation') = (published_organisation_id is not null));
create index harvests_search on harvests using gin (search);
-- The list of a visitor, and the feeds, where whatever changed comes on top again.
create index harvests_published_public on harvests (published_at desc, id desc)
  where published_audience = 'public' and withdrawn_at is null;
create index harvests_changed_public on harvests (changed_at desc, id desc) where published_audience = 'public';

-- An earlier version stays as narrow as the consent that was given for it.
alter table harvest_versions
  add column audience text not null check (audience in ('circle', 'organisation', 'community', 'public')),
  add column organisation_id bigint references organisations,
  add check ((audience = 'organisation') = (organisation_id is not null));

-- Without a position: out of the draft, while a published version still holds it and answers to it still count.
alter table passages
  alter column position drop not null,
  add column version integer not null default 1;

-- Empty: cited, and not asked yet. Each citation has its own seven days.
alter table consents alter column asked_at drop not null, alter column asked_at drop default;

alter table communities add column feed_id uuid not null default gen_random_uuid();

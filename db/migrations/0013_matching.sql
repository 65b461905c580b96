-- What texts are compared by (src/features/matching). All of it follows from what people wrote: it is made anew when that changes, or
-- when what we know of words does, and nobody is ever shown it.

create table matching_texts (
  -- Of what kind: question, experience, harvest, or a side of a profile.
  source text not null,
  -- What it is made anew with: the question, contribution or harvest itself; of a phrase the person.
  owner_id bigint not null,
  id bigint not null,
  person_id bigint not null,
  -- Words, pieces of words and concepts, each as a number that holds for this source only, and how strongly it is there (0–200 for 0–2).
  features integer[] not null,
  strengths bytea not null check (length(strengths) = coalesce(array_length(features, 1), 0)),
  -- How much there is of each kind: words, pieces, concepts.
  sizes double precision[] not null check (array_length(sizes, 1) = 3),
  primary key (source, id)
);
create index matching_texts_by_owner on matching_texts (source, owner_id);
create index matching_texts_by_feature on matching_texts using gin (features) with (fastupdate = off);

-- How many texts have a feature: what is rare tells most.
create table matching_counts (
  feature integer primary key,
  texts integer not null check (texts >= 0)
) with (fillfactor = 60);

create table matching_sources (
  source text primary key,
  texts bigint not null default 0,
  sizes double precision[] not null default '{0,0,0}',
  -- With what knowledge of words everything was read last, and how far the reading has come; empty once it is through.
  knowledge text not null default '',
  read_up_to bigint
);

-- Both counts are kept by whoever writes texts, one at a time (an advisory lock), so that nobody waits for each other.
create function matching_text_came() returns trigger language plpgsql as $$
begin
  insert into matching_counts as counts (feature, texts)
    select feature, count(*) from came, unnest(features) as feature group by feature
    on conflict (feature) do update set texts = counts.texts + excluded.texts;
  insert into matching_sources as sources (source, texts, sizes)
    select source, count(*), array[sum(came.sizes[1]), sum(came.sizes[2]), sum(came.sizes[3])] from came group by source
    on conflict (source) do update set texts = sources.texts + excluded.texts,
      sizes = array[sources.sizes[1] + excluded.sizes[1], sources.sizes[2] + excluded.sizes[2], sources.sizes[3] + excluded.sizes[3]];
  return null;
end $$;
create trigger came after insert on matching_texts referencing new table as came for each statement execute function matching_text_came();

create function matching_text_went() returns trigger language plpgsql as $$
begin
  update matching_counts as counts set texts = counts.texts - less.texts
    from (select feature, count(*) as texts from went, unnest(features) as feature group by feature) as less
    where counts.feature = less.feature;
  update matching_sources as sources set texts = sources.texts - less.texts,
      sizes = array[sources.sizes[1] - less.sizes[1], sources.sizes[2] - less.sizes[2], sources.sizes[3] - less.sizes[3]]
    from (select source, count(*) as texts, array[sum(went.sizes[1]), sum(went.sizes[2]), sum(went.sizes[3])] as sizes from went group by source) as less
    where sources.source = less.source;
  return null;
end $$;
create trigger went after delete on matching_texts referencing old table as went for each statement execute function matching_text_went();

-- Members search what was said in their own circles.
create index contributions_in_circles_by_words on contributions using gin (to_tsvector('dutch', text)) where circle_id is not null;

-- People in the order of their names, and found by what stands in their profile.

create index people_by_name on people (lower(name), id) where erased_at is null;
create index people_by_words on people using gin (to_tsvector('simple', name || ' ' || replace(handle, '-', ' ') || ' ' || role)) where erased_at is null;
create index phrases_by_words on phrases using gin (to_tsvector('dutch', text));

-- What stood below this when the present look began: what came after it stays marked as new while somebody reads on.
alter table reading_marks add column look_after bigint not null default 0;

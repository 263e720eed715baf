-- The name of a scenario is part of addresses and of names of files: letters, digits and dashes, at most 60. One that is not
-- gets dashes and a piece of its digest, so that two never become one.
create function plain_name(name text) returns text language sql immutable as $$
    select case
        when name ~ '^[A-Za-z0-9][A-Za-z0-9-]{0,59}$' then name
        else 's-' || left(regexp_replace(name, '[^A-Za-z0-9-]', '-', 'g'), 48) || '-' || left(md5(name), 8)
    end
$$;

update scenario
set name = plain_name(name), document = jsonb_set(document::jsonb, '{name}', to_jsonb(plain_name(name)))::text
where name <> plain_name(name);

update sweep
set document = jsonb_set(document::jsonb, '{name}', to_jsonb(plain_name(document::jsonb ->> 'name')))::text
where finished_at is null;

update study
set documents = array(
    select jsonb_set(each.document::jsonb, '{name}', to_jsonb(plain_name(each.document::jsonb ->> 'name')))::text
    from unnest(documents) with ordinality as each (document, at)
    order by each.at)
where state in ('QUEUED', 'RUNNING');

drop function plain_name(text);

create function append_only() returns trigger language plpgsql as $$
begin
    raise exception 'Rows of % are only ever added', tg_table_name;
end
$$;
create trigger audit_entry_append_only before update or delete on audit_entry
    for each row execute function append_only();
create trigger audit_entry_never_emptied before truncate on audit_entry
    for each statement execute function append_only();
create trigger ledger_entry_append_only before update or delete on ledger_entry
    for each row execute function append_only();
create trigger ledger_entry_never_emptied before truncate on ledger_entry
    for each statement execute function append_only();

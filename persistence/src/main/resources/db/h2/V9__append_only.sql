create trigger audit_entry_append_only before update, delete on audit_entry
    for each row call 'dev.dailies.audit.AppendOnly';
create trigger ledger_entry_append_only before update, delete on ledger_entry
    for each row call 'dev.dailies.audit.AppendOnly';

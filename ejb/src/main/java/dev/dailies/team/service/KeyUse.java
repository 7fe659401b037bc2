package dev.dailies.team.service;

import dev.dailies.team.ApiKeys;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers when keys were last used and writes it down once a minute, so that no request waits for it. */
@Singleton
@DependsOn("SchemaMigration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class KeyUse {

    @Inject
    ApiKeys keys;

    private final Map<Long, Instant> lastUsed = new ConcurrentHashMap<>();

    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void noted(long keyId, Instant now) {
        lastUsed.put(keyId, now);
    }

    @Schedule(hour = "*", minute = "*", persistent = false)
    @PreDestroy
    public void write() {
        lastUsed.forEach((keyId, at) -> {
            keys.used(keyId, at);
            lastUsed.remove(keyId, at);
        });
    }
}

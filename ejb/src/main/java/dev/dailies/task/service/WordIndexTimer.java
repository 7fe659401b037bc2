package dev.dailies.task.service;

import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Every other second on every node: makes new prompts searchable, for as long as a turn of nobody else's lasts. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WordIndexTimer {

    private static final Logger LOG = System.getLogger(WordIndexTimer.class.getName());
    private static final int BATCHES = 50;

    @Inject
    WordIndexing indexing;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void tick() {
        try {
            var more = indexing.isBehind();
            for (var batch = 0; more && batch < BATCHES; batch++) {
                more = indexing.writeSome();
            }
        } catch (EJBException databaseAway) {
            LOG.log(Level.WARNING, "Prompts could not be made searchable: {0}", databaseAway.getMessage());
        }
    }
}

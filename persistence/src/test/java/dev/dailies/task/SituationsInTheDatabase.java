package dev.dailies.task;

import dev.dailies.Database;
import dev.dailies.credit.CreditAccounts;
import dev.dailies.credit.CreditsSituations;
import dev.dailies.team.Account;
import dev.dailies.team.Owner;
import dev.dailies.team.Role;
import dev.dailies.team.Team;
import dev.dailies.team.TeamsSituations;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Situations that repository tests begin with, each with teams and accounts of its own. */
public final class SituationsInTheDatabase {

    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private SituationsInTheDatabase() {}

    public static Owner aMemberOfATeam(Database database) {
        return database.in(entities -> {
            var teams = TeamsSituations.teams(entities);
            var team = teams.add(new Team("Night shoot", NOON));
            var account = new Account(UUID.randomUUID() + "@example.com", "Ada", NOON);
            entities.persist(account);
            teams.join(team, account, Role.MEMBER);
            CreditAccounts accounts = CreditsSituations.accounts(entities);
            accounts.open(team.id());
            pendingCaps(entities).open(account.id());
            return new Owner(account.id(), team.id(), null);
        });
    }

    public static VideoTask aTaskHandedOverBy(Owner owner, EntityManager entities, Instant now, String lease) {
        return aTaskAskingFor("A drone flyover", owner, entities, now, lease);
    }

    static VideoTask aTaskAskingFor(String prompt, Owner owner, EntityManager entities, Instant now, String lease) {
        var price = models(entities).priced("grok-imagine-video", now).orElseThrow();
        var request = new VideoRequest("grok-imagine-video", prompt, 6, Resolution.P720, null, null, null);
        return tasks(entities)
                .add(new VideoTask(owner, request, price, "xai", lease, now, now.plus(Duration.ofSeconds(90))));
    }

    static ListedTasks listedTasks(EntityManager entities) {
        var listed = new ListedTasks();
        listed.entities = entities;
        listed.words = new PromptWords();
        listed.words.entities = entities;
        return listed;
    }

    static UnwrittenWords unwrittenWords(EntityManager entities) {
        var words = new UnwrittenWords();
        words.entities = entities;
        return words;
    }

    static MovingTasks movingTasks(EntityManager entities) {
        var moving = new MovingTasks();
        moving.entities = entities;
        return moving;
    }

    static TeamMembers teamMembers(EntityManager entities) {
        var members = new TeamMembers();
        members.entities = entities;
        return members;
    }

    static VideoTasks tasks(EntityManager entities) {
        var tasks = new VideoTasks();
        tasks.entities = entities;
        return tasks;
    }

    static DueTasks dueTasks(EntityManager entities) {
        var due = new DueTasks();
        due.entities = entities;
        return due;
    }

    public static PendingCaps pendingCaps(EntityManager entities) {
        var caps = new PendingCaps();
        caps.entities = entities;
        return caps;
    }

    public static CapOverrides capOverrides(EntityManager entities) {
        var overrides = new CapOverrides();
        overrides.entities = entities;
        return overrides;
    }

    static CapHolders capHolders(EntityManager entities) {
        var holders = new CapHolders();
        holders.entities = entities;
        return holders;
    }

    static CapEffects capEffects(EntityManager entities) {
        var effects = new CapEffects();
        effects.entities = entities;
        return effects;
    }

    static VideoModels models(EntityManager entities) {
        var models = new VideoModels();
        models.entities = entities;
        return models;
    }

    static ProviderStates providers(EntityManager entities) {
        var providers = new ProviderStates();
        providers.entities = entities;
        return providers;
    }

    static ProviderMinutes providerMinutes(EntityManager entities) {
        var minutes = new ProviderMinutes();
        minutes.entities = entities;
        return minutes;
    }

    static Backlog backlog(EntityManager entities) {
        var backlog = new Backlog();
        backlog.entities = entities;
        return backlog;
    }

    static UnknownOutcomes unknownOutcomes(EntityManager entities) {
        var unknown = new UnknownOutcomes();
        unknown.entities = entities;
        return unknown;
    }

    static BookReports bookReports(EntityManager entities) {
        var reports = new BookReports();
        reports.entities = entities;
        return reports;
    }

    static StoreReports storeReports(EntityManager entities) {
        var reports = new StoreReports();
        reports.entities = entities;
        return reports;
    }

    static PriceLines priceLines(EntityManager entities) {
        var lines = new PriceLines();
        lines.entities = entities;
        return lines;
    }

    static PriceEffects priceEffects(EntityManager entities) {
        var effects = new PriceEffects();
        effects.entities = entities;
        return effects;
    }
}

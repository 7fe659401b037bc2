package dev.dailies.upload.service;

import dev.dailies.shared.Settings;
import dev.dailies.shared.Slice;
import dev.dailies.task.CapOverrides;
import dev.dailies.upload.AtWork;
import dev.dailies.upload.Standing;
import dev.dailies.upload.TeamShare;
import dev.dailies.upload.Workloads;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/** Shows who has what under way and waiting, against their caps. That the reader is an administrator, the caller knows. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class WorkloadReading {

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    Workloads workloads;

    @Inject
    WaitingRows waiting;

    @Inject
    CapOverrides caps;

    /** How many rows of everybody's uploads wait. */
    public long waiting() {
        return waiting.counted().stream().mapToLong(TeamShare::waiting).sum();
    }

    /**
     * So many people who are at work, the busiest first, with a line for each team that they work in.
     *
     * @param text something of their address or name, or of a team's that they belong to; nothing for everybody
     * @param behind whom the page begins
     */
    public Slice<Standing> page(String text, AtWork.Rank behind, int size) {
        var found = workloads.people(text, behind, size + 1);
        var shown = found.subList(0, Math.min(size, found.size()));
        return new Slice<>(standings(shown), behind != AtWork.Rank.FIRST, found.size() > size);
    }

    private List<Standing> standings(List<AtWork> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        var accounts = people.stream().map(AtWork::accountId).toList();
        var shares = shares(accounts);
        var teams = shares.stream().map(TeamShare::teamId).distinct().toList();
        var holding = caps.holding(accounts, teams, settings.pendingCap(), clock.instant());
        return people.stream()
                .flatMap(who -> {
                    var theirs = shares.stream()
                            .filter(share -> share.accountId() == who.accountId())
                            .map(share -> new Standing(who, share, holding.of(who.accountId(), share.teamId())))
                            .toList();
                    return theirs.isEmpty()
                            ? Stream.of(new Standing(who, null, holding.of(who.accountId(), null)))
                            : theirs.stream();
                })
                .toList();
    }

    private List<TeamShare> shares(Collection<Long> accounts) {
        var shares = new LinkedHashMap<List<Long>, TeamShare>();
        Stream.concat(
                        workloads.underWay(accounts).stream(),
                        waiting.counted().stream().filter(share -> accounts.contains(share.accountId())))
                .forEach(share -> shares.merge(List.of(share.accountId(), share.teamId()), share, TeamShare::and));
        return List.copyOf(shares.values());
    }
}

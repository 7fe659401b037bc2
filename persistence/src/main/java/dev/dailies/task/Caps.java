package dev.dailies.task;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The caps that hold for some accounts and teams at a moment.
 *
 * @param said those that administrators set
 * @param standard of the installation, where none is set
 */
public record Caps(Map<CapSubject, CapTerms> said, int standard) {

    /** The one that counts when somebody creates a task and their team is charged; {@code null} for either is nobody. */
    public Cap of(Long accountId, Long teamId) {
        return Stream.of(
                        Optional.ofNullable(accountId).map(CapSubject::account),
                        Optional.ofNullable(teamId).map(CapSubject::team),
                        Optional.of(CapSubject.INSTALLATION))
                .flatMap(Optional::stream)
                .filter(said::containsKey)
                .findFirst()
                .map(subject -> new Cap(
                        said.get(subject).cap(),
                        subject.scope(),
                        said.get(subject).lapsesAt()))
                .orElse(new Cap(standard, null, null));
    }
}

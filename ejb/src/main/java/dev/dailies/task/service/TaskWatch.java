package dev.dailies.task.service;

import dev.dailies.task.TaskGlimpse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whoever on this node wants to hear of tasks that move. */
@ApplicationScoped
public class TaskWatch {

    private final Set<TaskWatcher> watchers = ConcurrentHashMap.newKeySet();

    /** Those for whom nobody has looked yet: what moved since their page was written is news to them. */
    private final Set<TaskWatcher> newcomers = ConcurrentHashMap.newKeySet();

    /** What was seen at the last look; {@code null} if nobody was watching. */
    private volatile Map<String, TaskGlimpse> seen;

    public void join(TaskWatcher watcher) {
        newcomers.add(watcher);
        watchers.add(watcher);
    }

    public void leave(TaskWatcher watcher) {
        watchers.remove(watcher);
        newcomers.remove(watcher);
    }

    /** How many there are. */
    public int size() {
        return watchers.size();
    }

    boolean isEmpty() {
        return watchers.isEmpty();
    }

    void knock() {
        watchers.forEach(TaskWatcher::knock);
    }

    void rest() {
        seen = null;
    }

    Set<TaskWatcher> newcomers() {
        return Set.copyOf(newcomers);
    }

    Set<Long> accounts() {
        return watchers.stream().map(watcher -> watcher.owner().accountId()).collect(Collectors.toSet());
    }

    Set<Long> teams() {
        return watchers.stream()
                .map(watcher -> watcher.owner().teamId())
                .filter(team -> team != null)
                .collect(Collectors.toSet());
    }

    /**
     * Compares with the look before, and tells everybody which tasks of theirs have come, gone or changed.
     *
     * @param arrived who came before this look began; they hear of all that it sees of theirs
     */
    void look(List<TaskGlimpse> now, Set<TaskWatcher> arrived) {
        var before = seen;
        var present = now.stream().collect(Collectors.toMap(TaskGlimpse::id, Function.identity()));
        seen = present;
        if (before != null) {
            var moved = Stream.concat(
                            now.stream().filter(task -> !task.equals(before.get(task.id()))),
                            before.values().stream().filter(task -> !present.containsKey(task.id())))
                    .toList();
            if (!moved.isEmpty()) {
                watchers.stream()
                        .filter(watcher -> !arrived.contains(watcher))
                        .forEach(watcher -> tell(watcher, moved));
            }
        }
        arrived.forEach(watcher -> tell(watcher, now));
        newcomers.removeAll(arrived);
    }

    private static void tell(TaskWatcher watcher, Collection<TaskGlimpse> moved) {
        var theirs = moved.stream()
                .filter(task -> watcher.owner().accountId() == task.accountId()
                        || watcher.owner().teamId() != null && watcher.owner().teamId() == task.teamId())
                .map(TaskGlimpse::id)
                .collect(Collectors.toSet());
        if (!theirs.isEmpty()) {
            watcher.moved(theirs);
        }
    }
}

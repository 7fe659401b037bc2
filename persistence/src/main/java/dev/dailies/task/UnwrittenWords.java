package dev.dailies.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** All prompts whose words the index does not have yet. They are written a little after the tasks, by one node at a time. */
@ApplicationScoped
public class UnwrittenWords {

    private static final int MOST_AT_ONCE = 1000;

    @PersistenceContext
    EntityManager entities;

    private record Prompt(String taskId, Object accountId, Object teamId, String text) {}

    public boolean areThere() {
        return !prompts(1).isEmpty();
    }

    /**
     * Writes down the words of the oldest prompts that wait for it.
     *
     * @return how many prompts that were
     */
    public int write(int most) {
        entities.createNativeQuery("select id from prompt_word_turn where id = 1 for update", Integer.class)
                .getSingleResult();
        var prompts = prompts(most);
        if (!prompts.isEmpty()) {
            var uses = new HashMap<PromptWord.Place, Integer>();
            prompts.forEach(prompt -> wordsOf(prompt).forEach(word -> {
                entities.persist(new PromptWordUse(word, prompt.taskId()));
                uses.merge(word, 1, Integer::sum);
            }));
            count(uses);
            entities.createNativeQuery("update video_task set searchable = true where id in (:ids)")
                    .setParameter("ids", prompts.stream().map(Prompt::taskId).toList())
                    .executeUpdate();
            entities.clear();
        }
        return prompts.size();
    }

    private List<Prompt> prompts(int most) {
        List<?> rows =
                entities.createNativeQuery("""
                        select t.id, t.account_id, t.team_id, t.prompt from video_task t
                        where t.searchable = false order by t.searchable, t.id fetch first :most rows only
                        """).setParameter("most", most).getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Prompt((String) row[0], row[1], row[2], (String) row[3]))
                .toList();
    }

    private static List<PromptWord.Place> wordsOf(Prompt prompt) {
        var words = PromptTerms.of(prompt.text());
        return List.of("a" + prompt.accountId(), "t" + prompt.teamId()).stream()
                .flatMap(scope -> words.stream().map(word -> new PromptWord.Place(scope, word)))
                .toList();
    }

    private void count(Map<PromptWord.Place, Integer> uses) {
        uses.keySet().stream()
                .collect(Collectors.groupingBy(PromptWord.Place::scope))
                .forEach((scope, places) -> {
                    var words = new ArrayList<>(
                            places.stream().map(PromptWord.Place::word).toList());
                    IntStream.iterate(0, from -> from < words.size(), from -> from + MOST_AT_ONCE)
                            .mapToObj(from -> words.subList(from, Math.min(words.size(), from + MOST_AT_ONCE)))
                            .flatMap(some -> known(scope, some).stream())
                            .forEach(word -> word.used(uses.remove(word.place())));
                });
        uses.forEach((place, times) -> {
            var word = new PromptWord(place);
            word.used(times);
            entities.persist(word);
        });
        entities.flush();
    }

    /** Nothing that it asks for waits to be written, which Hibernate would else find out by looking at all that does. */
    private List<PromptWord> known(String scope, Collection<String> words) {
        return entities.createQuery(
                        "select w from PromptWord w where w.place.scope = :scope and w.place.word in :words",
                        PromptWord.class)
                .setParameter("scope", scope)
                .setParameter("words", words)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
    }
}

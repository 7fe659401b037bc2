package dev.dailies.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** The words that are used in prompts, in each scope: what somebody can look for there. */
@ApplicationScoped
public class PromptWords {

    /** How many things somebody may look for at once; what they typed beyond that narrows nothing. */
    private static final int MOST_TERMS = 8;

    /** How many words a beginning stands for: the most used ones. */
    private static final int MOST_WORDS = 30;

    private static final String AFTER_ALL_WORDS = "z".repeat(40);

    @PersistenceContext
    EntityManager entities;

    /** The words to look for, in one statement; empty if something that was asked for is used nowhere. */
    Optional<FoundWords> find(String scope, String text) {
        var terms = PromptTerms.asked(text).stream().limit(MOST_TERMS).toList();
        var arms = new ArrayList<String>();
        for (var i = 0; i < terms.size(); i++) {
            arms.add("""
                    (select cast(:n%1$d as integer) as term, w.word, w.uses from prompt_word w
                    where w.scope = :scope and w.word >= :from%1$d and w.word <= :to%1$d and w.word like :like%1$d
                    order by case when w.word = :from%1$d then 0 else 1 end, w.uses desc fetch first %2$d rows only)
                    """.formatted(i, MOST_WORDS));
        }
        var query = entities.createNativeQuery(String.join(" union all ", arms)).setParameter("scope", scope);
        for (var i = 0; i < terms.size(); i++) {
            query.setParameter("n" + i, i)
                    .setParameter("from" + i, terms.get(i))
                    .setParameter("to" + i, terms.get(i) + AFTER_ALL_WORDS)
                    .setParameter("like" + i, terms.get(i) + "%");
        }
        var choices = new HashMap<Integer, FoundWords.Choice>();
        for (var row : query.getResultList()) {
            var found = (Object[]) row;
            choices.merge(
                    ((Number) found[0]).intValue(),
                    new FoundWords.Choice(List.of((String) found[1]), ((Number) found[2]).longValue()),
                    PromptWords::together);
        }
        return choices.size() < terms.size()
                ? Optional.empty()
                : Optional.of(FoundWords.of(List.copyOf(choices.values())));
    }

    /** Whether there is anything to look for in it at all. */
    static boolean isAnything(String text) {
        return text != null && !PromptTerms.asked(text).isEmpty();
    }

    private static FoundWords.Choice together(FoundWords.Choice one, FoundWords.Choice other) {
        var words = new ArrayList<>(one.words());
        words.addAll(other.words());
        return new FoundWords.Choice(words, one.uses() + other.uses());
    }
}

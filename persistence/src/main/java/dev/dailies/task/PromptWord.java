package dev.dailies.task;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

/** How often a word is used in the prompts of an account or a team. */
@Entity
public class PromptWord {

    /** A word, in a scope ({@link TaskFilter#scope}). */
    @Embeddable
    public record Place(String scope, String word) {}

    @EmbeddedId
    private Place place;

    private long uses;

    protected PromptWord() {}

    PromptWord(Place place) {
        this.place = place;
    }

    Place place() {
        return place;
    }

    void used(int times) {
        uses += times;
    }
}

package dev.dailies.task;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

/** That a task's prompt uses a word: a row of the word index. */
@Entity
public class PromptWordUse {

    /** A word, in a scope, in a task. */
    @Embeddable
    public record Place(String scope, String word, String taskId) {}

    @EmbeddedId
    private Place place;

    protected PromptWordUse() {}

    PromptWordUse(PromptWord.Place word, String taskId) {
        this.place = new Place(word.scope(), word.word(), taskId);
    }
}

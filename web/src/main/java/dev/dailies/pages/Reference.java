package dev.dailies.pages;

import java.util.List;

/**
 * The description of the API as people read it: what can be asked, what is answered, and what all of it is made of.
 *
 * @param what what holds for all of it, by paragraphs
 */
public record Reference(List<String> what, List<Chapter> chapters, List<Shape> shapes) {

    /** Calls that belong together. */
    public record Chapter(String name, String what, List<Call> calls) {}

    /**
     * A method of an address.
     *
     * @param open whether it needs no key
     * @param body what is sent, {@code null} where nothing is
     */
    public record Call(
            String id,
            String method,
            String path,
            String summary,
            String what,
            boolean open,
            List<Field> parameters,
            Body body,
            List<Answer> answers) {}

    /** What is sent with a call. */
    public record Body(String what, Type type, List<Sample> samples) {}

    /** What a call may be answered with. */
    public record Answer(String status, String what, Type type, List<Sample> samples) {

        public boolean isGood() {
            return status.startsWith("2");
        }
    }

    /** Something that has fields, or a form of its own. */
    public record Shape(String name, String what, Type type, List<Field> fields) {}

    /**
     * A field of a shape, or a parameter.
     *
     * @param place where a parameter stands, {@code null} for a field
     */
    public record Field(String name, String place, Type type, boolean required, String what) {}

    /**
     * What a value is.
     *
     * @param words in brief
     * @param shape the shape that it has, or {@code null}
     */
    public record Type(String words, String shape) {}

    /** What it looks like. */
    public record Sample(String what, String json) {}
}

package dev.dailies.upload;

/** A file turns out not to be readable. */
public class UnreadableFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient FileRefusal refusal;

    public UnreadableFile(FileRefusal refusal) {
        super(refusal.sentence(), null, false, false);
        this.refusal = refusal;
    }

    public FileRefusal refusal() {
        return refusal;
    }
}

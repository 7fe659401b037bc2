package dev.dailies.upload;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;

/** A piece of an uploaded file. */
@Entity
public class FilePiece {

    /** Pieces are numbered from 0 on, without a gap. */
    @Embeddable
    public record Place(String uploadId, int piece) implements Serializable {}

    @EmbeddedId
    private Place place;

    private byte[] bytes;

    protected FilePiece() {}

    public FilePiece(String uploadId, int piece, byte[] bytes) {
        this.place = new Place(uploadId, piece);
        this.bytes = bytes.clone();
    }
}

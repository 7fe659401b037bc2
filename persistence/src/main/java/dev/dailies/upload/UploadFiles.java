package dev.dailies.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** All uploaded files that are still needed, in pieces, so that none is ever in memory whole. */
@ApplicationScoped
public class UploadFiles {

    @PersistenceContext
    EntityManager entities;

    /** Keeps a piece, and not in memory. */
    public void add(FilePiece piece) {
        entities.persist(piece);
        entities.flush();
        entities.detach(piece);
    }

    /** A piece, or nothing after the last. */
    public byte[] piece(String uploadId, int number) {
        return entities.createQuery(
                        "select p.bytes from FilePiece p where p.place.uploadId = :upload and p.place.piece = :number",
                        byte[].class)
                .setParameter("upload", uploadId)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElse(new byte[0]);
    }

    /** Nobody will read it again. */
    public void remove(String uploadId) {
        entities.createQuery("delete from FilePiece p where p.place.uploadId = :upload")
                .setParameter("upload", uploadId)
                .executeUpdate();
    }
}

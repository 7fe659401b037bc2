package dev.dailies.pages;

import dev.dailies.upload.UploadStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** How an upload's status looks: in the colours and with the icons of videos, for the same things. */
@Named
@ApplicationScoped
public class UploadLooks {

    public String look(UploadStatus status) {
        return switch (status) {
            case CHECKING, RUNNING -> "running";
            case READY -> "waiting";
            case PAUSED -> "paused";
            case COMPLETED -> "succeeded";
            case CANCELLED -> "cancelled";
            case REFUSED -> "failed";
        };
    }

    public String icon(UploadStatus status) {
        return switch (status) {
            case CHECKING, RUNNING -> "sync";
            case READY -> "ellipsis-h";
            case PAUSED -> "pause";
            case COMPLETED -> "check";
            case CANCELLED -> "ban";
            case REFUSED -> "exclamation-circle";
        };
    }
}

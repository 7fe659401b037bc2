package dev.dailies.pages;

import dev.dailies.task.TaskStatus;
import dev.dailies.task.TaskView;
import java.math.BigDecimal;

/**
 * A video as the pages show it, in all of its states: what its frame holds, and what its edge line says.
 *
 * @param maker who asked for it
 * @param film where its picture is to be had, {@code null} while or since there is none
 * @param figure what stands large in an empty frame: how far it is, or nothing
 * @param head what an empty frame says first, or nothing
 * @param words what it says then
 * @param credits what it cost, or what is held for it
 * @param made when it was asked for, in brief
 * @param cued whether it came back since the reader was last here
 */
public record Shot(
        TaskView task,
        String maker,
        String film,
        String figure,
        String head,
        String words,
        String credits,
        String made,
        boolean cued) {

    public String id() {
        return task.id();
    }

    public String prompt() {
        return task.asked().prompt();
    }

    /** As the status language of the pages names it: a style, and the end of a key. */
    public String status() {
        return task.status().word();
    }

    public String icon() {
        return switch (task.status()) {
            case QUEUED -> "clock";
            case RUNNING -> "sync";
            case SUCCEEDED -> "check";
            case FAILED -> "exclamation-circle";
            case CANCELLED -> "ban";
            case EXPIRED -> "hourglass";
        };
    }

    /** Two pictures of a video differ in this if they differ in anything. */
    public String state() {
        return status() + "-" + task.progress() + "-" + (film != null) + (cued ? "-new" : "");
    }

    public boolean isReady() {
        return task.status() == TaskStatus.SUCCEEDED;
    }

    /** Nothing has been made of it, and it may be tried again. */
    public boolean isLost() {
        return task.status().isTerminal() && !isReady();
    }

    public boolean isHeld() {
        return !task.status().isTerminal();
    }

    /** Its progress, where the provider tells. */
    public Integer progress() {
        return task.status() == TaskStatus.RUNNING ? task.progress() : null;
    }

    public int seconds() {
        return task.seconds();
    }

    public String length() {
        return "%d:%02d".formatted(seconds() / 60, seconds() % 60);
    }

    public String resolution() {
        return task.asked().resolution().label();
    }

    /** Its shape, unless it is the usual one or the start image decided. */
    public String ratio() {
        var ratio = task.asked().aspectRatio();
        return ratio == null || ratio.label().equals("16:9") ? null : ratio.label();
    }

    /** What the models have in common goes without saying in a table. */
    public String model() {
        return task.asked()
                .model()
                .replaceFirst("^grok-imagine-video-?(?=.)", "")
                .replaceFirst("^grok-imagine-", "");
    }

    /** What it cost, or what is held for it. */
    BigDecimal amount() {
        return (isHeld() ? task.held() : task.charged()).amount();
    }

    /** The way to one just like it. */
    public String another() {
        return Another.like(task.asked());
    }

    /** What it was to cost, which is what another try costs. */
    public String price() {
        return task.held().toString();
    }
}

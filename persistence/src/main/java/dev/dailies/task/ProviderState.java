package dev.dailies.task;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/**
 * What all nodes know together of one provider: how many looks they have taken in the current second, until when it
 * wants to be left alone, and whether the operator must act.
 */
@Entity
public class ProviderState {

    @Id
    private String name;

    private long askedSecond;
    private int asked;
    private Instant pausedUntil;
    private String alarm;
    private Instant alarmSince;
    private Instant lastGood;

    protected ProviderState() {}

    /** How many more looks may be taken in this second. */
    public int allowance(int perSecond, Instant now) {
        if (pausedUntil != null && pausedUntil.isAfter(now)) {
            return 0;
        }
        return now.getEpochSecond() == askedSecond ? Math.max(0, perSecond - asked) : perSecond;
    }

    public void take(int looks, Instant now) {
        asked = now.getEpochSecond() == askedSecond ? asked + looks : looks;
        askedSecond = now.getEpochSecond();
    }

    /** It asked to be left alone; the longest such wish holds. */
    public void pause(Instant until) {
        if (pausedUntil == null || pausedUntil.isBefore(until)) {
            pausedUntil = until;
        }
    }

    public void raise(String why, Instant now) {
        alarmSince = alarm == null ? now : alarmSince;
        alarm = why;
    }

    public void clearAlarm() {
        alarm = null;
        alarmSince = null;
    }

    public String alarm() {
        return alarm;
    }

    /** As a reader may see it. */
    ProviderStanding standing() {
        return new ProviderStanding(name, lastGood, pausedUntil, alarm, alarmSince);
    }
}

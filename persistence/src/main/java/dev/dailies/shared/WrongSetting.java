package dev.dailies.shared;

/** A setting whose value cannot be meant. The message is one line that names it and says what it must be. */
public class WrongSetting extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongSetting(String name, String must) {
        super("%s %s".formatted(name, must), null, false, false);
    }
}

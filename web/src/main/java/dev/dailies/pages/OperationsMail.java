package dev.dailies.pages;

import dev.dailies.shared.MailServer;
import dev.dailies.shared.Settings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Whether the installation mails, and through whom. */
@Named
@RequestScoped
public class OperationsMail {

    @Inject
    Settings settings;

    /** The mail server's name, or {@code null} where there is none. */
    public String host() {
        return settings.mail().map(MailServer::host).orElse(null);
    }

    /** The address that mail comes from. */
    public String from() {
        return settings.mail().map(MailServer::from).orElse(null);
    }
}

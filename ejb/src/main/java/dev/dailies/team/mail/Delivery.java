package dev.dailies.team.mail;

import dev.dailies.shared.MailServer;
import dev.dailies.shared.MailServer.Login;
import dev.dailies.shared.MailServer.Tls;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;

/** How a letter is handed to the mail server: by SMTP, no step of it without an end. */
record Delivery(MailServer server) {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    /**
     * @return the letter that the server said it took
     * @throws MessagingException if it did not
     */
    Letter hand(Letter letter) throws MessagingException {
        var session = Session.getInstance(properties());
        var mail = mail(session, letter);
        try (var transport = session.getTransport("smtp")) {
            transport.connect(
                    server.host(),
                    server.port(),
                    server.login().map(Login::user).orElse(null),
                    server.login().map(Login::password).orElse(null));
            transport.sendMessage(mail, mail.getAllRecipients());
            return letter;
        }
    }

    private static MimeMessage mail(Session session, Letter letter) throws MessagingException {
        var mail = new MimeMessage(session);
        mail.setFrom();
        mail.setRecipient(Message.RecipientType.TO, address(letter.to()));
        mail.setSubject(letter.subject().replaceAll("\\p{Cntrl}+", " "), UTF_8);
        mail.setText(letter.text(), UTF_8);
        mail.setSentDate(new Date());
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.saveChanges();
        return mail;
    }

    /** One address and nothing beside it, so that nobody slips in another one, or a line of their own. */
    private static InternetAddress address(String text) throws AddressException {
        if (text.chars().allMatch(sign -> sign > ' ' && sign < 0x7f)) {
            var address = new InternetAddress(text, true);
            if (!address.isGroup() && address.getAddress().equals(text)) {
                return address;
            }
        }
        throw new AddressException("mail cannot be addressed like this");
    }

    private Properties properties() {
        var properties = new Properties();
        var millis = String.valueOf(server.timeout().toMillis());
        properties.setProperty("mail.from", server.from());
        properties.setProperty("mail.smtp.connectiontimeout", millis);
        properties.setProperty("mail.smtp.timeout", millis);
        properties.setProperty("mail.smtp.writetimeout", millis);
        properties.setProperty("mail.smtp.auth", String.valueOf(server.login().isPresent()));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(server.tls() == Tls.STARTTLS));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(server.tls() == Tls.STARTTLS));
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(server.tls() == Tls.IMPLICIT));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        // What was taken is taken, whether the server says good-bye or not
        properties.setProperty("mail.smtp.quitwait", "false");
        return properties;
    }
}

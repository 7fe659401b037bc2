package dev.dailies.team.mail;

import dev.dailies.shared.MailServer;
import dev.dailies.shared.Settings;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.SendFailedException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Hands letters to the mail server, where there is one. A letter is kept nowhere: it is taken at once, or it is told. */
@ApplicationScoped
public class Post {

    private static final Logger LOG = System.getLogger(Post.class.getName());

    @Inject
    Settings settings;

    /** Names are looked up for as long as the system likes; here nobody waits for it. */
    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    ExecutorService executor;

    /** Whether there is anybody to take a letter. */
    public boolean isSetUp() {
        return settings.mail().isPresent();
    }

    /**
     * Takes at most as long as the settings say, and is to be called while no transaction is open.
     *
     * @return whether the mail server said that it took the letter; if not, it may have done so all the same
     */
    public boolean takes(Letter letter) {
        return settings.mail().filter(server -> isTaken(server, letter)).isPresent();
    }

    private boolean isTaken(MailServer server, Letter letter) {
        try {
            executor.invokeAny(
                    List.of(() -> new Delivery(server).hand(letter)),
                    server.timeout().toMillis(),
                    TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException silence) {
            tell("it did not do so within DAILIES_MAIL_TIMEOUT");
        } catch (ExecutionException trouble) {
            tell(reason(trouble.getCause()));
        } catch (RejectedExecutionException tooMuch) {
            tell("this node has too much to do");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    /** Says nothing of what the letter says, nor whom it is for. */
    private static void tell(String reason) {
        LOG.log(Level.WARNING, "The mail server did not take a mail: {0}", reason);
    }

    private static String reason(Throwable trouble) {
        if (trouble instanceof AuthenticationFailedException) {
            return "it does not know DAILIES_MAIL_USER with this password";
        }
        if (trouble instanceof SendFailedException) {
            return "it refuses the sender, the recipient or the mail itself";
        }
        var root = trouble;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        if (root instanceof UnknownHostException) {
            return "nobody knows DAILIES_MAIL_HOST";
        }
        return String.valueOf(root.getMessage()).replaceAll("\\p{Cntrl}+", " ");
    }
}

package dev.dailies.installation;

import dev.dailies.task.service.VideoLinks;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * What an installation is given once, by whichever node comes first. Nodes that start at once wait for one another at the
 * signing key, which is why it comes first and all of it is one transaction.
 */
@Stateless
public class Founding {

    @Inject
    VideoLinks links;

    @Inject
    DemoTeams demoTeams;

    @Inject
    FirstAdministrator firstAdministrator;

    public void settle() {
        links.prepare();
        demoTeams.settle();
        firstAdministrator.settle();
    }
}

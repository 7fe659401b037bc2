package dev.dailies.entrance;

import dev.dailies.shared.Room;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.ServletContext;

/** Puts the doorkeeper in front of everything that we serve, where requests have no thread yet. The server finds it by its name. */
public final class Entrance implements ServletExtension {

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        var room = CDI.current().select(Room.class).get();
        deployment.addInitialHandlerChainWrapper(inside -> new Doorkeeper(room, inside));
    }
}

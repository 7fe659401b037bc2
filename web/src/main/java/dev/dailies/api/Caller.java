package dev.dailies.api;

import dev.dailies.team.Owner;
import jakarta.enterprise.context.RequestScoped;

/** In whose name this request speaks. */
@RequestScoped
public class Caller {

    private Owner owner;

    void is(Owner known) {
        owner = known;
    }

    Owner owner() {
        return owner;
    }
}

package dev.dailies.api;

import dev.dailies.credit.Credits;
import dev.dailies.credit.service.CreditLedger;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What the key's team has (contract 1.5). */
@Keyed
@Path("credits")
@Produces(MediaType.APPLICATION_JSON)
public class CreditsResource {

    @Inject
    Caller caller;

    @Inject
    CreditLedger ledger;

    @GET
    public JsonObject read() {
        var balance = ledger.balanceOf(caller.owner().payingTeam());
        return NewJson.object()
                .add("available", Credits.plain(balance.available()))
                .add("held", Credits.plain(balance.held()))
                .add("balance", Credits.plain(balance.balance()))
                .add("currency", "credits")
                .build();
    }
}

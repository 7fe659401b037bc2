package dev.dailies.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import org.primefaces.context.PrimeFacesContext;

/** By which a page's own scripts are told from others (Content-Security-Policy). */
@Named
@RequestScoped
public class Nonce {

    public String value() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
    }
}

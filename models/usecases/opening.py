# SPDX-License-Identifier: Apache-2.0
"""How an opened vault becomes tools: rows, journal, catalogue, first page.

Knows the order of checks at the door. Apart from ``vaults`` because it brings
the database engine, which takes half a second to import: it is imported when a
vault is opened, never before the first screen is shown.
"""

from __future__ import annotations

from models.base.clock import Clock
from models.base.errors import SaksamaError
from models.base.ids import UserId
from models.law import reading
from models.law.catalogue import Catalogue
from models.snapshot.kinds import Kind
from models.store.acts import Seat
from models.store.store import Store, open_store
from models.store.users import User
from models.usecases.cases import list_cases
from models.usecases.desk import Desk
from models.usecases.keeper import Keeper
from models.usecases.ports import Act
from models.usecases.tools import Actor, Tools
from models.usecases.vaults import NewVault, Opened, device_name, vault_info
from models.vault.opened import OpenVault


def finished(new: NewVault, typed_code: str) -> Opened:
    """Set the rows up, take the code typed back, and open. Vault thread.

    Raises:
        FieldInvalid: not a well-formed code (which group, why).
        WrongRecoveryCode: another code; the vault stays pending.
    """
    actor = new.user
    store = open_store(new.created.vault, new.clock, Seat(actor.id, actor.device))
    try:
        if not store.user_name(actor.id):
            store.add_user(User(actor.id, actor.name, actor.role))
        vault = new.created.finish(typed_code)
        return _opened(Keeper(vault, store), new.clock, actor, "vault.created")
    except BaseException:
        store.close()
        raise


def entered(vault: OpenVault, clock: Clock, action: str) -> Opened:
    """Open the rows of an opened vault; let everything go on failure."""
    try:
        device = device_name()
        user = UserId(vault.user_id)
        store = open_store(vault, clock, Seat(user, device))
        try:
            actor = Actor(user, store.user_name(user), str(vault.role), device)
            return _opened(Keeper(vault, store), clock, actor, action)
        except BaseException:
            store.close()
            raise
    except BaseException:
        vault.close()
        raise


def _opened(keeper: Keeper, clock: Clock, actor: Actor, action: str) -> Opened:
    """Check, write down, sweep, and read the first page."""
    store, vault = keeper.store, keeper.vault
    chain = store.check_recent()
    failed = vault.failed_before
    tools = Tools(
        open_work=store.open_work,
        blobs=vault.blobs,
        catalogue=_catalogue(),
        clock=clock,
        actor=actor,
        desk=Desk(),
        keeper=keeper,
    )
    swept = _sweep(store, vault, clock)
    with tools.open_work() as work:
        for one in failed:
            work.note(Act("vault.failed_tries", label=one.way, reason=one.at))
        if vault.header_healed:
            work.note(Act("vault.header_healed"))
        if swept:
            work.note(Act("vault.swept", label=str(swept)))
        # Names the key that signs checkpoints: known here after it was replaced.
        work.note(Act(action), Kind.VAULT, vault.public.hex())
        work.commit()
    vault.failures_journalled()
    return Opened(
        tools=tools,
        cases=list_cases(tools),
        vault=vault_info(vault.path),
        user=actor,
        failed_before=len(failed),
        chain=chain,
    )


def _sweep(store: Store, vault: OpenVault, clock: Clock) -> int:
    """Remove sealed files that no row names; return how many.

    A disk that refuses only leaves the leftovers for the next time.
    """
    try:
        swept = vault.blobs.sweep(store.named_blobs(), now=clock.now())
    except SaksamaError:
        return 0
    return swept.orphans


def _catalogue() -> Catalogue:
    """Return the latest edition of the law that comes with the program.

    Raises:
        CatalogueInvalid: the pack cannot be used.
    """
    return reading.load()

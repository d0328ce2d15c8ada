<@part.letter subject=t("people.mail.staff-reset.subject") title=t("people.mail.staff-reset.title")
  preheader=t("people.mail.staff-reset.text", login) why=t("people.mail.staff-reset.footer", head.name)>
<@part.say t("people.mail.staff-reset.greeting", name)/>
<@part.say t("people.mail.staff-reset.text", login)/>
<@part.button t("people.mail.staff-reset.button") link/>
<@part.address t("people.mail.address") link/>
<@part.small t("people.mail.staff-reset.unasked")/>
</@part.letter>

<@part.letter subject=t("notices.order.moved.IN_PROCESS.subject", number) title=t("notices.order.moved.IN_PROCESS.title")
  preheader=t("notices.order.moved.IN_PROCESS.text", number, reason) why=t("notices.order.footer", head.name)>
<@part.say t("notices.order.greeting", name)/>
<@part.say t("notices.order.moved.IN_PROCESS.text", number, reason)/>
<@part.facts [{"label": t("notices.order.number"), "value": number}] + facts/>
<@part.button t("notices.order.link") link/>
</@part.letter>
